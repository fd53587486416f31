// "Save and next" begins a new record with what it says it keeps, and with nothing else.
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/certification/certificate_form.h"
#include "ui/form/field_box.h"
#include "ui/registry/product_form.h"
#include "ui/registry/subject_form.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace ocop::test {
namespace {

void fill(FormDialog& form, const char* key, const QString& text)
{
    FieldInput* input = form.box(QLatin1String(key))->input();
    REQUIRE(input->takeDraft(text));
    input->finish();
}

/// The names of fields that differ from those of a form just opened.
QStringList keptAfterSaving(FormDialog& form, FormDialog& fresh)
{
    showActive(&form);
    form.saveAndNext();
    REQUIRE(form.wasSaved());
    QStringList kept;
    for (const FieldBox* box : form.boxes())
        if (box->input()->content() != fresh.box(box->key())->input()->content()) kept << box->key();
    return kept;
}

QString sentenceOf(const FormDialog& form) { return form.findChild<QLabel*>(QStringLiteral("keptForNext"))->text(); }

} // namespace

TEST_CASE("the next subject keeps kind and commune", "[form][nextRecord]")
{
    TestSession t;
    SubjectForm fresh(t.session, {});
    SubjectForm form(t.session, {});
    fill(form, "name", QStringLiteral("Hợp tác xã An Bằng"));
    fill(form, "kind", codeOf(SubjectKind::Cooperative));
    fill(form, "phone", QStringLiteral("0905123456"));
    fill(form, "address", QStringLiteral("Thôn 1"));
    fill(form, "note", QStringLiteral("ghi chú"));
    CHECK(sentenceOf(form).contains(form.box(QStringLiteral("kind"))->name()));
    CHECK(keptAfterSaving(form, fresh) == QStringList{QStringLiteral("kind")});
}

TEST_CASE("the next product keeps its subject", "[form][nextRecord]")
{
    TestSession t;
    const Subject subject = t.addSubject(QStringLiteral("Hộ An"));
    ProductForm fresh(t.session, {}, {});
    ProductForm form(t.session, {}, subject.id);
    for (const char* key : {"name", "code", "brand", "packaging", "note"}) fill(form, key, QStringLiteral("Chữ 1"));
    CHECK(sentenceOf(form).contains(form.box(Product::Field::subject)->name()));
    CHECK(keptAfterSaving(form, fresh) == QStringList{Product::Field::subject});
}

TEST_CASE("the next certificate keeps decision, stars and term", "[form][nextRecord]")
{
    TestSession t;
    const Product product = t.addProduct(QStringLiteral("Mật ong"), t.addSubject(QStringLiteral("Hộ An")).id);
    CertificateForm fresh(t.session, {}, {});
    CertificateForm form(t.session, {}, product.id);
    fill(form, "decision_id", QStringLiteral("12/QĐ-UBND"));
    fill(form, "decision_date", QStringLiteral("5/3/2024"));
    fill(form, "decision_issuer", QStringLiteral("UBND tỉnh"));
    fill(form, "stars", QStringLiteral("4"));
    for (const char* key : {"number", "note", "printed_product"}) fill(form, key, QStringLiteral("Chữ 1"));
    const QStringList said{QStringLiteral("decision_id"),     QStringLiteral("decision_date"),
                           QStringLiteral("decision_issuer"), QStringLiteral("decision_kind"),
                           QStringLiteral("stars"),           Certificate::Field::effectiveFrom,
                           Certificate::Field::lastValidDay};
    for (const QString& key : keptAfterSaving(form, fresh)) {
        CAPTURE(key.toStdString());
        CHECK(said.contains(key));
    }
    CHECK_FALSE(sentenceOf(form).isEmpty());
}

} // namespace ocop::test
