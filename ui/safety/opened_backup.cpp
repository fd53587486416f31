#include "ui/safety/opened_backup.h"

#include "core/base/error.h"
#include "ui/safety/password_dialog.h"
#include "ui/session/job_wait.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace ocop {
namespace {

QString openedWords(const char* source) { return QCoreApplication::translate("openedBackup", source); }

bool isAboutPassword(const Error& error)
{
    return error.detail().startsWith(QLatin1String("locked|needs|")) ||
           error.detail().startsWith(QLatin1String("locked|wrong|"));
}

} // namespace

std::shared_ptr<const ReadableBackup> openedBackup(Session& session, QWidget* parent, const QString& path,
                                                   QString& password, ReadableBackup::Take take)
{
    QString problem;
    for (;;) {
        std::shared_ptr<const ReadableBackup> opened;
        try {
            const auto work = [&opened, path, password, take](JobDesk&) {
                opened = std::make_shared<const ReadableBackup>(path, password, take);
                return Job::Delivery();
            };
            const QString words = openedWords(QT_TRANSLATE_NOOP("openedBackup", "Opening the backup…"));
            return waitForJob(session, parent, words, work, Job::Basis::AnyVersion) ? opened : nullptr;
        } catch (const Error& error) {
            if (!isAboutPassword(error)) throw;
            problem = password.isEmpty() ? QString() : texts::error(error);
        }
        PasswordDialog dialog(
            PasswordDialog::Kind::Existing,
            openedWords(QT_TRANSLATE_NOOP("openedBackup",
                                          "“%1” is behind a password. Type the one that was set when it "
                                          "was made."))
                .arg(QDir::toNativeSeparators(path)),
            parent);
        dialog.setProblem(problem);
        if (dialog.exec() != QDialog::Accepted) return nullptr;
        password = dialog.password();
    }
}

} // namespace ocop
