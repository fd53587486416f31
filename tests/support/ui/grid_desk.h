#pragma once

#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/registry/subjects_page.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace ocop::test {

inline QString clipText() { return QGuiApplication::clipboard()->text(); }

inline void putOnClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }

/// A page with a list, shown, and a way to its cells.
template <class P>
struct GridDesk
{
    TestSession t;
    std::unique_ptr<P> page;

    void show()
    {
        page = std::make_unique<P>(t.session);
        page->resize(1200, 700);
        QObject::connect(&t.session, &Session::changed, page.get(),
                         [this](const Touched& touched) { page->follow(touched); });
        page->refresh();
        showActive(page.get());
        page->table()->focusTable();
    }
    RecordTable& table() { return *page->table(); }
    int columnOf(const char* key)
    {
        const Columns& columns = table().columns();
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].key == QLatin1String(key)) return int(i);
        FAIL(key);
        return -1;
    }
    void goTo(int row, const char* key)
    {
        table().setColumnShown(columnOf(key), true);
        const QModelIndex cell = table().model()->index(row, columnOf(key));
        table().view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
        table().focusTable();
    }
    /// Selects rows of one column, from the one it stands in down.
    void down(int rows)
    {
        for (int i = 0; i < rows; ++i) clerkPresses(Qt::Key_Down, Qt::ShiftModifier);
    }
    QString cell(int row, const char* key)
    {
        return table().model()->cell(table().model()->index(row, columnOf(key))).text;
    }
    /// The second line of a cell: what somebody else stored in it meanwhile.
    QString second(int row, const char* key)
    {
        return table().model()->cell(table().model()->index(row, columnOf(key))).second;
    }
    QString told() { return table().template findChild<QLabel*>(QStringLiteral("gridNote"))->text(); }
    int refused() { return table().grid()->refusedCount(); }
};

struct SubjectDesk : GridDesk<SubjectsPage>
{
    explicit SubjectDesk(std::initializer_list<const char16_t*> names)
    {
        for (const char16_t* name : names) t.addSubject(QString::fromUtf16(name));
        show();
    }
    const Subject& subject(size_t index) { return test::nth(t.session.stored().subjects(), index); }
};

} // namespace ocop::test
