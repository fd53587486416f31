#include "ui/certification/act_store.h"

#include "core/base/error.h"
#include "ui/certification/act_items_field.h"
#include "ui/form/form_dialog.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/words/sentences.h"

#include <algorithm>

namespace ocop {
namespace {

/// Lines that are not the same in both, by their products.
QStringList differentLines(const std::vector<ActItem>& shown, const std::vector<ActItem>& now)
{
    QStringList names;
    const auto collect = [&names](const std::vector<ActItem>& lines, const std::vector<ActItem>& others) {
        for (const ActItem& line : lines)
            if (std::find(others.begin(), others.end(), line) == others.end() && !names.contains(line.product))
                names << line.product;
    };
    collect(now, shown);
    collect(shown, now);
    return names;
}

/// What is found now and was not before, in words.
QStringList newFindings(const Findings& shown, const Findings& now)
{
    QStringList sentences;
    for (const Finding& each : now)
        if (std::find(shown.begin(), shown.end(), each) == shown.end()) sentences << texts::finding(each);
    return sentences;
}

} // namespace

void storeAct(Session& session, FormDialog& form, const ActItemsField& list, const ActStore& act)
{
    const auto planAgain = [&](const QStringList& writers) {
        const std::vector<ActItem> shown = list.items();
        const Findings before = act.findings();
        act.planAgain();
        form.refresh(); // what is wrong now stands at its field
        const Findings now = act.findings();
        if (hasErrors(now)) return false;
        QStringList different = differentLines(shown, list.items());
        if (different.isEmpty()) different = newFindings(before, now);
        return different.isEmpty() || agreesTo(session, &form, writers, different);
    };
    const ShownPlan plan{ActKind::Batch, act.label, act.mark, planAgain, act.write};
    if (!writeShown(session, &form, plan)) throw Error(ErrorKind::Conflict, QStringLiteral("register"));
}

} // namespace ocop
