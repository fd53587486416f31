#pragma once

#include "core/evaluation/round_results.h"

#include <QWidget>

class QVBoxLayout;

namespace ocop {

/// What puts a dossier out, as the rules of its sheet say: ticked by the secretary, each with a note.
class KnockoutList : public QWidget
{
    Q_OBJECT

public:
    /// `result` must have criteria. `ticked` are the stored ones; others hold by themselves, from the scores.
    KnockoutList(const ApplicationResult& result, std::span<const ApplicationKnockout> ticked, bool mayTick,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const QString& key, bool holds, const QString& note);

private:
    void addNote(const ApplicationKnockout& holding, const QString& words, bool mayWrite, QVBoxLayout* layout);
};

} // namespace ocop
