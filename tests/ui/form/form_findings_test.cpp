// What is said at a field, and when.
#include "ui/form/form_findings.h"

#include "ui/form/field_box.h"
#include "ui/form/line_field.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

struct TwoFields
{
    QWidget form;
    TextField* name = new TextField;
    TextField* phone = new TextField;
    std::vector<FieldBox*> boxes{new FieldBox(QStringLiteral("name"), QStringLiteral("Name"), name, true, &form),
                                 new FieldBox(QStringLiteral("phone"), QStringLiteral("Phone"), phone, false, &form)};
    FormFindings findings{boxes};

    TwoFields()
    {
        findings.setValidate([this] {
            Findings found;
            if (name->value().isEmpty())
                found.push_back({Severity::Error, QStringLiteral("name"), QStringLiteral("required")});
            if (phone->value().isEmpty())
                found.push_back({Severity::Note, QStringLiteral("phone"), QStringLiteral("missing")});
            return found;
        });
    }
    size_t told(size_t box, bool missingElsewhere = false)
    {
        findings.show(missingElsewhere);
        return boxes[box]->findings().size();
    }
};

} // namespace

TEST_CASE("nothing is said of a field before it was left, and no more once it is right", "[form]")
{
    TwoFields form;
    CHECK(form.told(0) == 0);
    form.findings.edit(form.boxes[0]);
    CHECK(form.told(0) == 0);
    form.findings.leave(form.boxes[0]);
    CHECK(form.told(0) == 1);
    form.findings.edit(form.boxes[0]); // what was said stays while it is typed
    CHECK(form.told(0) == 1);
    form.name->setValue(QStringLiteral("An"));
    CHECK(form.told(0) == 0);
    form.name->setValue({});
    CHECK(form.told(0) == 0); // wrong again, and being typed in
    form.findings.tellAll();
    CHECK(form.told(0) == 1);
    form.findings.forget();
    CHECK(form.told(0) == 0);
}

TEST_CASE("what is missing is said at its field or in the list beside, never in both", "[form]")
{
    TwoFields form;
    form.findings.tellAll();
    CHECK(form.findings.show(true) == std::vector<FieldBox*>{form.boxes[1]});
    CHECK(form.told(1, true) == 0);
    CHECK(form.told(1, false) == 1);
}

TEST_CASE("findings from elsewhere are said at once, until their field is edited", "[form]")
{
    TwoFields form;
    form.findings.give({{Severity::Warning, QStringLiteral("phone"), QStringLiteral("doubtful")}});
    CHECK(form.told(1) == 1);
    form.findings.edit(form.boxes[0]);
    CHECK(form.told(1) == 1);
    form.findings.edit(form.boxes[1]);
    CHECK(form.told(1) == 0);
}
