#pragma once

#include "core/register/snapshot.h"

namespace ocop {

/// Names decisions so that no reader takes one for another: numbers restart every year and with every issuer.
class DecisionWords
{
public:
    explicit DecisionWords(const Snapshot& snapshot);

    /// For a column with the day beside it: "3610/QĐ-UBND", or "85/QĐ-UBND (UBND huyện Núi Thành)" where the number can
    /// be another's too. Nothing for null.
    QString number(const Decision* decision) const;
    /// "85/QĐ-UBND ngày 26/03/2024 của UBND huyện Núi Thành".
    static QString whole(const Decision& decision);

private:
    QHash<QString, int> m_decisions; ///< how many have a number
};

} // namespace ocop
