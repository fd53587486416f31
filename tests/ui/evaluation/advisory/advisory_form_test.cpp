// The advisory team's report, entered by keyboard and read where members score.
#include "tests/support/ballot_round.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/input_method.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/sheets/shown_sheet.h"

#include "ui/evaluation/advisory/advice_words.h"
#include "ui/evaluation/advisory/advisory_form.h"
#include "ui/evaluation/advisory/sample_photos_dialog.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_box.h"
#include "ui/form/multi_line_field.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/office_papers.h"
#include "ui/paper/page_painter.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/records/panel/record_files.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>

namespace ocop::test {

TEST_CASE("the advisory team's report is typed from field to field and kept", "[ballots]")
{
    ScoreSession made(QStringLiteral("QD26"), {7});
    const ApplicationId dossier = made.round.dossier();
    {
        AdvisoryForm form(made.session, dossier);
        showActive(&form);
        CHECK(inputsWithoutName(&form).join(u'\n').toStdString() == std::string());
        CHECK(doubledMnemonics(&form).join(u'\n').toStdString() == std::string());
        const auto type = [&](QLatin1String field, const QString& text) {
            form.focusField(field);
            typeText(form.box(field)->input()->target(), text);
        };
        using Field = AdvisoryReport::Field;
        type(Field::findingA, QStringLiteral("nguyên liệu tại xã"));
        type(Field::findingC, QStringLiteral("mẫu đều"));
        type(Field::visitedOn, QStringLiteral("20052026"));
        type(Field::visitedBy, QStringLiteral("Võ Thị Giang"));
        type(Field::points, QStringLiteral("66,5"));
        type(Field::conclusion, QStringLiteral("đủ điều kiện"));
        static_cast<ChoiceField*>(form.box(Field::stars)->input())->setValue(QStringLiteral("4"));
        CHECK_FALSE(form.save()); // beyond the band of its points
        static_cast<ChoiceField*>(form.box(Field::stars)->input())->setValue(QStringLiteral("3"));
        REQUIRE(form.save());
    }
    const AdvisoryReport stored = made.stores().advisories.all().front();
    CHECK(stored.application == dossier);
    CHECK(stored.visitedOn == QDate(2026, 5, 20));
    CHECK(stored.points == 66500);
    CHECK(stored.stars == 3);
    AdvisoryForm again(made.session, dossier);
    CHECK(again.record().findingC == QStringLiteral("mẫu đều"));

    SamplePhotosDialog photos(made.session, stored.id.value, QStringLiteral("Tiêu"));
    showActive(&photos);
    Q_EMIT photos.files()->box()->attachRequested({{QStringLiteral("mau.png"), QByteArray("x"), {}}});
    CHECK(photos.files()->box()->files().size() == 1);
    QByteArray picture;
    QBuffer out(&picture);
    QImage front(40, 30, QImage::Format_ARGB32);
    front.fill(Qt::darkGreen);
    front.save(&out, "PNG");
    Q_EMIT photos.files()->box()->attachRequested({{QStringLiteral("Mặt trước.png"), picture, {}}});
    // What is a picture stands in the paper, what only says so does not.
    const Report paper = makeAdvisoryPages(made.session, made.round.round.id, dossier);
    REQUIRE(paper.pictures.size() == 1);
    CHECK(paper.pictures.front().caption == QStringLiteral("Mặt trước"));
    CHECK(paper.pictures.front().width == 40);
    size_t printed = 0;
    for (const PaperPage& page : layOutReport(paper)) printed += page.pictures.size();
    CHECK(printed == 1);
    CHECK(attachmentsOf(made.session.book().attachments(), QLatin1String(AdvisoryReport::table), stored.id.value)
              .size() == 2);
}

TEST_CASE("an advisory report typed by an input method is stored whole", "[ballots][input]")
{
    for (const InputMethod::Kind kind : {InputMethod::Kind::IBus, InputMethod::Kind::Fcitx}) {
        ScoreSession made(QStringLiteral("QD26"), {7});
        AdvisoryForm form(made.session, made.round.dossier());
        showActive(&form);
        InputMethod keys(kind);
        using Field = AdvisoryReport::Field;
        form.focusField(Field::findingA);
        keys.types(QStringLiteral("nguyên liệu tại xã"));
        keys.passes(Qt::Key_Tab);
        CHECK(form.box(Field::findingB)->input()->target()->hasFocus());
        keys.types(QStringLiteral("nhãn đúng"));
        clerkPresses(Qt::Key_Tab); // let through while it composes
        form.focusField(Field::visitedBy);
        keys.types(QStringLiteral("Võ Thị Giang"));
        keys.passes(Qt::Key_S, Qt::ControlModifier);
        CHECK_FALSE(form.isVisible());
        const AdvisoryReport stored = made.stores().advisories.all().front();
        CHECK(stored.findingA == QStringLiteral("nguyên liệu tại xã"));
        CHECK(stored.findingB == QStringLiteral("nhãn đúng"));
        CHECK(stored.visitedBy == QStringLiteral("Võ Thị Giang"));
    }
}

TEST_CASE("photos and papers of a closed round stay byte for byte, and the attempts are refused", "[ballots]")
{
    ScoreSession made(QStringLiteral("QD26"), {7});
    QByteArray picture;
    QBuffer out(&picture);
    QImage front(40, 30, QImage::Format_RGB32);
    front.fill(Qt::darkGreen);
    front.save(&out, "PNG");
    AdvisoryReport report;
    report.application = made.round.dossier();
    report.findingA = QStringLiteral("nguyên liệu tại xã");
    Attachment photo;
    writeTo(made.session.book(), [&](WriteAct& act) {
        made.stores().advisories.add(act, report);
        photo = attachFile(made.session.book().attachments(), act, QLatin1String(AdvisoryReport::table),
                           report.id.value, QStringLiteral("Mặt trước.png"), picture, QDate(2026, 5, 20));
        Round round = *made.stores().rounds.find(made.round.round.id);
        round.closedOn = QDate(2026, 6, 20);
        made.stores().rounds.save(act, round);
    });
    made.session.reload();
    const auto printed = [&] {
        return pagesPdf(layOutReport(makeAdvisoryPages(made.session, made.round.round.id, made.round.dossier())),
                        QStringLiteral("Tổ tư vấn"), QStringLiteral("test"));
    };
    const QByteArray before = printed();
    SamplePhotosDialog photos(made.session, report.id.value, QStringLiteral("Tiêu"));
    showActive(&photos);
    const size_t acts = made.session.book().history().acts(1000).size();
    const auto refused = [&](const std::function<void()>& attempt) {
        QString told;
        inNextDialog([&told](QDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>()) told += label->text();
            dialog.accept();
        });
        attempt();
        CHECK(told.contains(QStringLiteral("đợt đánh giá đã đóng")));
    };
    AttachmentsBox* box = photos.files()->box();
    REQUIRE(box->files().size() == 1);
    refused([&] { Q_EMIT box->attachRequested({{QStringLiteral("muon.png"), picture, {}}}); });
    refused([&] { Q_EMIT box->removeRequested(photo); });
    refused([&] {
        Attachment noted = photo;
        noted.note = QStringLiteral("Mặt sau");
        Q_EMIT box->changeRequested(noted);
    });
    refused([&] { Q_EMIT box->photoRequested(photo); });
    CHECK(made.session.book().history().acts(1000).size() == acts);
    CHECK(printed() == before);
}

TEST_CASE("what the commune and the advisory team say stands beside the score sheet", "[ballots]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    auto* advice = shown.dialog.findChild<QLabel*>(QStringLiteral("sheetAdvice"));
    REQUIRE(advice);
    CHECK_FALSE(advice->isVisible());
    writeTo(shown.made.session.book(), [&](WriteAct& act) {
        AdvisoryReport report;
        report.application = shown.made.round.dossier();
        report.findingA = QStringLiteral("nguyên liệu tại xã");
        report.findingC = QStringLiteral("mẫu đều");
        shown.made.stores().advisories.add(act, report);
        Application dossier = *shown.made.stores().applications.find(shown.made.round.dossier());
        dossier.reportOrigin = CommuneFinding::Met;
        dossier.reportOriginNote = QStringLiteral("trồng trong xã");
        shown.made.stores().applications.save(act, dossier);
    });
    shown.made.session.reload();
    ScoreSheetDialog again(shown.made.session, shown.made.round.dossier(), shown.made.round.member());
    showActive(&again);
    advice = again.findChild<QLabel*>(QStringLiteral("sheetAdvice"));
    CHECK(advice->isVisibleTo(&again));
    CHECK(advice->text().contains(QStringLiteral("nguyên liệu tại xã")));
    CHECK(advice->text().contains(QStringLiteral("trồng trong xã")));
    CHECK_FALSE(advice->text().contains(QStringLiteral("mẫu đều")));
    const Application dossier = *shown.made.stores().applications.find(shown.made.round.dossier());
    const AdvisoryReport report = shown.made.stores().advisories.all().front();
    CHECK(adviceOn(SheetPart::C, dossier, &report).contains(QStringLiteral("mẫu đều")));
    CHECK(adviceOn(SheetPart::B, dossier, nullptr).isEmpty());
    CHECK(communeInOneLine(dossier).contains(QStringLiteral("đạt 1/4")));
}

} // namespace ocop::test
