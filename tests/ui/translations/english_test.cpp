// The window in English: one and many, days and months.
#include "ui/kit/help_dialog.h"
#include "ui/kit/translations.h"

#include <QApplication>
#include <QDate>
#include <QFile>
#include <QTranslator>

#include <catch2/catch.hpp>

namespace {

/// English over the Vietnamese texts of the tests, while it lives: what has no text of its own stands in the source.
class EnglishTexts : public QTranslator
{
public:
    EnglishTexts()
    {
        REQUIRE(load(QStringLiteral(":/translations/so-ocop_en.qm")));
        QApplication::installTranslator(this);
    }
    ~EnglishTexts() override { QApplication::removeTranslator(this); }

    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QString text = QTranslator::translate(context, source, comment, n);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }
};

QString counted(const char* context, const char* source, int n)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

} // namespace

TEST_CASE("what is counted reads right in both languages", "[translations]")
{
    CHECK(counted("ocop::ProductsPage", "%n product(s)", 1) == QStringLiteral("1 sản phẩm"));
    CHECK(counted("ocop::ProductsPage", "%n product(s)", 20'000) == QStringLiteral("20.000 sản phẩm"));
    const EnglishTexts english;
    CHECK(counted("ocop::ProductsPage", "%n product(s)", 1) == QStringLiteral("1 product"));
    CHECK(counted("ocop::ProductsPage", "%n product(s)", 2) == QStringLiteral("2 products"));
    CHECK(counted("ocop::ProductsPage", "%n product(s)", 20'000) == QStringLiteral("20.000 products"));
    CHECK(counted("ocop::FormBar", "%n field(s) changed, not saved yet", 1) ==
          QStringLiteral("1 field changed, not saved yet"));
    CHECK(counted("ocop::DuplicatesDialog", "%n field(s) differ", 1) == QStringLiteral("1 field differs"));
}

TEST_CASE("the help is in the language of the texts, page by page", "[translations]")
{
    const auto pages = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList keys;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (line.startsWith(QStringLiteral("## "))) keys << line.mid(3);
        return keys;
    };
    CHECK(pages(QStringLiteral(":/help/en.md")) == pages(QStringLiteral(":/help/vi.md")));
    CHECK(ocop::HelpDialog::textOf(QStringLiteral("products")).startsWith(QStringLiteral("# Sản phẩm")));
    const EnglishTexts english;
    CHECK(ocop::HelpDialog::textOf(QStringLiteral("products")).startsWith(QStringLiteral("# Products")));
}

TEST_CASE("days and months are called in the language of the texts", "[translations]")
{
    const QDate day(2026, 11, 30);
    CHECK(ocop::localeOfTexts().toString(day, QStringLiteral("dddd")).toLower() == QStringLiteral("thứ hai"));
    CHECK(ocop::localeOfTexts().standaloneMonthName(11).toLower() == QStringLiteral("tháng 11"));
    const EnglishTexts english;
    CHECK(ocop::localeOfTexts().toString(day, QStringLiteral("dddd")) == QStringLiteral("Monday"));
    CHECK(ocop::localeOfTexts().standaloneMonthName(11) == QStringLiteral("November"));
}
