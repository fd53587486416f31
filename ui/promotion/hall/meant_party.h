#pragma once

#include "core/exchange/hall/paste_plan.h"
#include "ui/form/lookup_field.h"

namespace ocop {

class Session;

/// Whom the current line of a pasted list means, to be told by a person: a producer or a buyer, those it may mean first.
class MeantParty : public QWidget
{
    Q_OBJECT

public:
    /// A list of contracts has two, the buyer's with `isBuyerOfContract`.
    MeantParty(Session& session, PasteKind kind, bool isBuyerOfContract, QWidget* parent = nullptr);

    /// Null: there is no line.
    void showLine(const PastedLine* line);
    /// The line means nobody yet.
    bool isOpen() const { return m_field->id() == 0; }
    void focusField() { m_field->target()->setFocus(); }

Q_SIGNALS:
    /// 0: nobody after all.
    void said(qint64 id);

private:
    std::optional<Choice> choiceOf(qint64 id) const;
    std::vector<Choice> offered(const QString& typed) const;
    qint64 idIn(const PastedLine& line) const;

    Session& m_session;
    PasteKind m_kind;
    bool m_ofContract; ///< the buyer of one
    bool m_isBuyer;
    std::vector<qint64> m_candidates;
    QString m_name; ///< as the list writes it
    LookupField* m_field;
};

} // namespace ocop
