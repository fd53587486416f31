#include "ui/certification/certificate_acts.h"

#include "core/recognition/recognition_candidates.h"
#include "ui/certification/end_days_form.h"
#include "ui/certification/extension_form.h"
#include "ui/certification/recognition_form.h"
#include "ui/certification/withdrawal_form.h"
#include "ui/kit/message.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString actTitle(const char* source) { return QCoreApplication::translate("actWords", source); }

bool mayAct(const Session& session) { return session.isOpen() && !session.isReadOnly(); }

} // namespace

bool recogniseRound(Session& session, QWidget* parent, RoundId round)
{
    if (!mayAct(session)) return false;
    const RecognitionCandidates candidates = candidatesOfRound(session.snapshot(), session.evaluations(), round);
    const QString title = actTitle(QT_TRANSLATE_NOOP("actWords", "Decision on the round's results"));
    if (candidates.items.empty()) {
        QStringList why;
        for (const Finding& each : candidates.leftOut) why << texts::finding(each);
        why.removeDuplicates();
        tell(parent, actTitle(QT_TRANSLATE_NOOP("actWords", "Nothing to recognise in this round")),
             why.mid(0, 6).join(u'\n'));
        return false;
    }
    RecognitionForm form(session, title, candidates.items, candidates.leftOut, candidates.heldOn, parent);
    form.exec();
    return form.wasSaved();
}

bool renewProducts(Session& session, QWidget* parent, const std::vector<ProductId>& products)
{
    if (!mayAct(session) || products.empty()) return false;
    RecognitionForm form(session, actTitle(QT_TRANSLATE_NOOP("actWords", "Recognise again by one decision")),
                         renewalItems(session.snapshot(), products), {}, {}, parent);
    form.exec();
    return form.wasSaved();
}

bool withdrawCertificates(Session& session, QWidget* parent, const std::vector<CertificateId>& certificates)
{
    if (!mayAct(session) || certificates.empty()) return false;
    WithdrawalForm form(session, certificates, parent);
    form.exec();
    return form.wasSaved();
}

bool extendCertificates(Session& session, QWidget* parent, const std::vector<CertificateId>& certificates)
{
    if (!mayAct(session) || certificates.empty()) return false;
    ExtensionForm form(session, certificates, parent);
    form.exec();
    return form.wasSaved();
}

bool recountEndDays(Session& session, QWidget* parent, CertificateId certificate)
{
    if (!mayAct(session)) return false;
    EndDaysForm form(session, certificate, parent);
    form.exec();
    return form.wasSaved();
}

} // namespace ocop
