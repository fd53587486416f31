#include "ui/session/turn_wait.h"

#include "core/base/error.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {
namespace {

constexpr int triesEvery = 250; // ms

QString turnWord(const char* source) { return QCoreApplication::translate("turnWait", source); }

QString lastWriter(Session& session)
{
    try {
        const auto last = session.book().history().acts(1);
        if (last.empty()) return {};
        return u' ' + turnWord(QT_TRANSLATE_NOOP("turnWait", "The last change was made by %1 at %2."))
                          .arg(last.front().info.who,
                               last.front().info.at.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy")));
    } catch (const Error&) {
        return {}; // it cannot even be read just now
    }
}

} // namespace

bool waitForTurn(Session& session, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("turnWait"));
    dialog.setWindowTitle(turnWord(QT_TRANSLATE_NOOP("turnWait", "Waiting for another program")));
    auto* words =
        makeLabel(turnWord(QT_TRANSLATE_NOOP(
                      "turnWait", "Another program is writing to the register just now. What you did is saved "
                                  "as soon as it is done.")) +
                      lastWriter(session),
                  {}, &dialog);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* stop = makeButton(turnWord(QT_TRANSLATE_NOOP("turnWait", "Do not wait")), {}, {}, &dialog);
    const Theme& theme = themeOf(&dialog);
    dialog.setMinimumWidth(theme.px(440));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(16));
    layout->addWidget(words);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(stop);
    layout->addLayout(foot);
    QObject::connect(stop, &QPushButton::clicked, &dialog, &QDialog::reject);
    QTimer tries;
    QObject::connect(&tries, &QTimer::timeout, &dialog, [&] {
        if (session.book().database().isFree()) dialog.accept();
    });
    tries.start(triesEvery);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ocop
