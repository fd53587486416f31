#pragma once

#include "core/register/register.h"

namespace ocop {

/// Drawn pictures in place of the photos an office would have: of every product that ever had four stars or more, and of
/// every third of the rest, so that cards and panels without one are seen too.
class SamplePhotos
{
public:
    SamplePhotos(Register& book, WriteAct& act) : m_book(book), m_act(act) {}

    /// `stars`: the most it ever had; `day`: when it was recognised first.
    void addFor(ProductId product, const QString& theme, int stars, QDate day);

private:
    Register& m_book;
    WriteAct& m_act;
    QHash<QString, QByteArray> m_drawn;
    QHash<QString, int> m_shown; ///< so many of each motif
    int m_rest = 0;
};

} // namespace ocop
