#include "ui/records/panel/record_files.h"

#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/records/remove_shown.h"
#include "ui/session/thumbnails.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {

RecordFiles::RecordFiles(Session& session, QWidget* parent)
    : RecordPart(parent), m_session(session), m_own(makeBox(QStringLiteral("recordFiles"), &RecordFiles::m_record)),
      m_decisionTitle(makeLabel({}, QStringLiteral("strong"), this)),
      m_ofDecision(makeBox(QStringLiteral("decisionFiles"), &RecordFiles::m_decision))
{
    const Theme& theme = themeOf(this);
    m_decisionTitle->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_own, 1);
    layout->addWidget(m_decisionTitle);
    layout->addWidget(m_ofDecision, 1);
    layout->addStretch(0);
}

AttachmentsBox* RecordFiles::makeBox(const QString& name, RecordRef RecordFiles::*owner)
{
    auto* box = new AttachmentsBox(m_session, this);
    box->setObjectName(name);
    box->setRich();
    const auto store = [this]() -> Store<Attachment>& { return m_session.book().attachments(); };
    connect(box, &AttachmentsBox::attachRequested, this, [this, store, owner](const std::vector<FileToAttach>& files) {
        const RecordRef to = this->*owner;
        write(files.front().name, [&](WriteAct& act) {
            for (const FileToAttach& file : files)
                attachFile(store(), act, to.entity, to.id, file.name, file.content, m_session.today());
        });
    });
    connect(box, &AttachmentsBox::changeRequested, this, [this, store](const Attachment& file) {
        write(file.name, [&](WriteAct& act) {
            Attachment changed = file;
            store().save(act, changed);
        });
    });
    connect(box, &AttachmentsBox::photoRequested, this, [this, store](const Attachment& file) {
        write(file.name, [&](WriteAct& act) { choosePhoto(store(), act, file); });
    });
    connect(box, &AttachmentsBox::removeRequested, this, [this, store](const Attachment& file) {
        write(file.name, [&](WriteAct& act) { removeShown(act, store(), file); });
    });
    return box;
}

bool RecordFiles::takes(const RecordRef& record)
{
    static constexpr const char* kinds[] = {Subject::table, Product::table,    Certificate::table, Letter::table,
                                            Buyer::table,   TradeEvent::table, Contract::table};
    return record.id > 0 && std::any_of(std::begin(kinds), std::end(kinds),
                                        [&](const char* kind) { return record.entity == QLatin1String(kind); });
}

void RecordFiles::showRecord(const RecordRef& record)
{
    m_record = record;
    m_decision = {};
    const Snapshot& all = m_session.snapshot();
    if (record.entity == QLatin1String("certificate"))
        if (const Certificate* certificate = all.certificate({record.id}))
            if (const Decision* decision = all.decision(certificate->decision)) {
                m_decision = {QStringLiteral("decision"), decision->id.value};
                m_decisionTitle->setText(tr("Decision %1").arg(decision->number));
            }
    m_decisionTitle->setVisible(m_decision.id > 0);
    m_ofDecision->setVisible(m_decision.id > 0);
    m_own->setPhotoChoice(record.entity == QLatin1String("product"));
    fill(m_own, m_record);
    if (m_decision.id > 0) fill(m_ofDecision, m_decision);
}

void RecordFiles::fill(AttachmentsBox* box, const RecordRef& owner)
{
    box->setReadOnly(m_session.isReadOnly());
    box->setFiles(attachmentsOf(m_session.book().attachments(), owner.entity, owner.id));
}

void RecordFiles::addMime(const QMimeData* mime) { m_own->addMime(mime); }

void RecordFiles::write(const QString& label, const std::function<void(WriteAct&)>& work)
{
    if (m_session.isReadOnly()) return;
    try {
        m_session.write(ActKind::Edit, label, work);
    } catch (const Error& error) {
        tell(window(), tr("Not stored"), texts::error(error), Mark::Error);
        if (error.kind() == ErrorKind::Conflict) m_session.reload();
    }
}

QImage photoOfRecord(Session& session, const RecordRef& record)
{
    if (record.entity != QLatin1String("product")) return {};
    const std::vector<Attachment> files = attachmentsOf(session.book().attachments(), record.entity, record.id);
    const Attachment* photo = photoOf(files);
    return photo ? session.thumbnails().picture(*photo) : QImage();
}

} // namespace ocop
