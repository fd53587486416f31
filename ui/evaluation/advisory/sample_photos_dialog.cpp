#include "ui/evaluation/advisory/sample_photos_dialog.h"

#include "core/evaluation/advisory/advisory_report.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/panel/record_files.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

SamplePhotosDialog::SamplePhotosDialog(Session& session, qint64 report, const QString& product, QWidget* parent)
    : QDialog(parent), m_files(new RecordFiles(session, this))
{
    setObjectName(QStringLiteral("samplePhotos"));
    setWindowTitle(tr("Photos of samples"));
    const Theme& theme = themeOf(this);
    resize(theme.px(640), theme.px(480));
    const RecordRef record{QLatin1String(AdvisoryReport::table), report};
    m_files->showRecord(record);
    connect(&session, &Session::changed, this, [this, record] { m_files->showRecord(record); });
    auto* title = makeLabel(tr("Photos of samples: %1").arg(product), QStringLiteral("record"), this);
    title->setTextFormat(Qt::PlainText);
    title->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0);
    auto* close = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, theme.px(16), theme.px(12));
    layout->addWidget(title);
    layout->addWidget(m_files, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace ocop
