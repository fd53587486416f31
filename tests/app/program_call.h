#pragma once

#include "tests/support/register_support.h"

#include <QJsonDocument>
#include <QStringList>

#include <vector>

class QProcess;

namespace ocop::test {

inline QString u8(const char* text) { return QString::fromUtf8(text); }

/// What one call of the program left: exit code, both streams, as text.
struct CallResult
{
    int code = -1;
    QString out;
    QString err;

    /// The whole standard output as JSON; null when anything else stands there.
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// A desk of its own: folder, settings and data directory that go away with the test. Calls the built program as a
/// scheduled job would: no screen, Vietnamese locale unless another is named.
class Desk
{
public:
    QString file(const QString& name) const { return m_folder.file(name); }
    QString folder() const { return m_folder.path(); }

    /// `locale` is LC_ALL's value ("en_US.UTF-8"), `zone` TZ's ("America/Los_Angeles"; the test's own unless given).
    CallResult call(const QStringList& arguments, const QString& locale = QStringLiteral("vi_VN.UTF-8"),
                    const QString& zone = {}) const;
    /// Calls the program so many times at once, as several desks on one register would.
    std::vector<CallResult> callAtOnce(const std::vector<QStringList>& calls) const;
    /// The sample register, written by the program.
    QString sample() const;
    /// Folder and environment of a call.
    void prepare(QProcess& program, const QString& locale, const QString& zone) const;

private:
    TempFolder m_folder;
};

QByteArray fileBytes(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace ocop::test
