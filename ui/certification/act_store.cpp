#include "ui/certification/act_store.h"

#include "core/base/error.h"
#include "ui/certification/act_items_field.h"
#include "ui/form/form_dialog.h"
#include "ui/session/long_write.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

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

LongShownPlan besidePlan(const Session& session, const ShownPlan& plan, const ActStore& act)
{
    LongShownPlan beside{plan, {}, {}, {}};
    beside.words =
        QCoreApplication::translate("longWrite", "Writing %n record(s) into the register…", nullptr, act.records());
    beside.prepare = [note = BackupNote{session.now(), session.actInfo(ActKind::Batch, {}).who, BackupWhy::Batch}](
                         JobDesk& desk) { backUpIfPossible(desk.book().database(), note); };
    beside.writeBeside = [&act](JobDesk& desk, WriteAct& write) {
        desk.progress().expect(act.records());
        act.writeBeside(desk.book(), write, desk.progress());
    };
    return beside;
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
    const bool isLong = act.writeBeside && act.records() >= longAct;
    const bool written =
        isLong ? writeShownBeside(session, &form, besidePlan(session, plan, act)) : writeShown(session, &form, plan);
    if (!written) throw Error(ErrorKind::Conflict, QStringLiteral("register"));
}

} // namespace ocop
