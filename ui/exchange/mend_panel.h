#pragma once

#include "core/exchange/import_plan.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ocop {

class LookupField;
class Session;

/// Where a person sets the chosen rows of the preview right: answers what is asked, puts a value into a column, chooses
/// the subject or product, leaves rows out. It says what is wanted; the preview does it.
class MendPanel : public QFrame
{
    Q_OBJECT

public:
    explicit MendPanel(Session& session, QWidget* parent = nullptr);

    /// The rows the acts are for; the first is the current one. None: nothing can be done.
    void setRows(const ImportPlan* plan, const std::vector<int>& rows);
    /// Puts the cursor where a value of the field is typed.
    void edit(ListField field, const QString& text);
    /// Puts the cursor where a commune is chosen.
    void editCommune();
    /// Puts the cursor on the answers.
    void focusQuestion();
    ListField field() const;
    void showText(const QString& text);

Q_SIGNALS:
    /// `all`: for every name the question is about.
    void answered(const ChosenRecord& record, bool all);
    /// Texts that may be meant otherwise: as proposed, or as they are written.
    void textAnswered(bool asProposed, bool all);
    /// Whether the chosen rows that name no producer wait on the page of data quality.
    void setAside(bool aside);
    /// Whether the products the chosen rows' cells name are taken one by one.
    void splitWanted(bool split);
    void fieldChanged();
    void textGiven(ListField field, const QString& text);
    void subjectChosen(const ChosenRecord& record);
    void productChosen(const ChosenRecord& record);
    void communeChosen(UnitId unit);
    void leftOut(bool out);

private:
    QWidget* buildQuestion();
    QWidget* buildText();
    QWidget* buildRecord();
    void showQuestion(const ImportPlan* plan, const ImportRow* row);
    void showText(const ImportQuestion& question, const ImportRow& row);
    void showSetAside(const ImportRow& row);
    void showSplit(const ImportRow* row);
    void answer(bool all);
    /// What the field of records offers.
    enum class Kind { Subject, Product, Commune };
    Kind kind() const;
    void chooseRecord(bool another);

    Session& m_session;
    QLabel* m_question = nullptr;
    QComboBox* m_answer = nullptr;
    QPushButton* m_answerAll = nullptr;
    QPushButton* m_answerOne = nullptr;
    QPushButton* m_setAside = nullptr;
    QComboBox* m_field = nullptr;
    QLineEdit* m_text = nullptr;
    QPushButton* m_put = nullptr;
    QComboBox* m_kind = nullptr;
    LookupField* m_record = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_leaveOut = nullptr;
    QCheckBox* m_split = nullptr;
    std::vector<ImportCandidate> m_candidates;
    bool m_isAside = false;
    bool m_isText = false; ///< the question is about a text
    bool m_areOut = false;
};

} // namespace ocop
