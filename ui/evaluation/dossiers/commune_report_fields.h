#pragma once

#include "core/evaluation/application.h"

#include <functional>
#include <vector>

namespace ocop {

class ChoiceField;
class DateField;
class FormDialog;
class FormSection;
class MultiLineField;
class Session;
class TextField;

/// The fields of the commune's report on a dossier (Form 03), in a section of their own.
class CommuneReportFields
{
public:
    /// Adds them to the form. `receivedOn`: the day the commune received the dossier, from which days are counted.
    CommuneReportFields(FormDialog& form, const Session& session, const std::function<QDate()>& receivedOn);

    /// Folded where nothing is reported yet.
    void load(const Application& application);
    void writeTo(Application& application) const;
    void fold();

private:
    FormSection* m_section;
    TextField* m_number;
    DateField* m_date;
    TextField* m_signer;
    std::vector<std::pair<CommuneFinding Application::*, ChoiceField*>> m_verdicts;
    std::vector<std::pair<QString Application::*, MultiLineField*>>
        m_words; ///< on each of the four, and what it asks for
};

} // namespace ocop
