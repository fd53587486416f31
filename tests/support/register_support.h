#pragma once

#include "core/register/register.h"

#include <QTemporaryDir>

namespace ocop::test {

/// A folder that goes away with the test.
class TempFolder
{
public:
    QString file(const QString& name) const { return m_dir.filePath(name); }
    QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

/// A fresh, migrated register file and short ways to put records into it.
class TempRegister
{
public:
    TempRegister();

    Register& operator*() { return *m_register; }
    Register* operator->() { return m_register.get(); }
    const TempFolder& folder() const { return m_folder; }
    QString path() const { return m_folder.file(QStringLiteral("so.db")); }
    /// Closes the file, so that a test can look at it from outside.
    void close() { m_register.reset(); }

    Subject addSubject(const QString& name, SubjectKind kind = SubjectKind::Household, qint64 unit = 20335);
    Product addProduct(const QString& name, SubjectId subject, qint64 group = 1);
    Decision addDecision(const QString& number, QDate date);
    /// Valid 36 months from `from`; an invalid day makes an undated one.
    Certificate addCertificate(ProductId product, QDate from, int stars = 3, DecisionId decision = {});
    void setting(const QString& name, const QString& value);

private:
    TempFolder m_folder;
    std::unique_ptr<Register> m_register;
};

/// The record in its place of those in memory, counted from 0.
template <class Range>
const auto& nth(const Range& records, size_t place)
{
    return *std::next(records.begin(), std::ptrdiff_t(place));
}

/// Where testAct() is done.
inline const QString testDesk = QStringLiteral("test-desk");

/// An act by "test" on 31/8/2024 at noon.
ActInfo testAct(ActKind kind = ActKind::Edit, const QString& label = QStringLiteral("test"));

} // namespace ocop::test
