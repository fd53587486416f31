#pragma once

#include "core/storage/touched.h"

#include <QWidget>

#include <utility>

namespace ocop {

class Session;
struct RecordRef;
struct Selection;

/// A page of the window. It reads everything from the session in refresh(); after acts it may read only what they
/// touched, in follow(). What changes while the page is not seen is noted and taken up when it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    virtual void refresh() = 0;
    /// Only these records read otherwise since the page was filled.
    virtual void follow(const Touched&) { refresh(); }
    /// These records read otherwise; nothing is shown yet.
    void note(const Touched& touched) { m_missed.join(touched); }
    /// Takes up what was noted: everything at first, nothing when nothing changed since the page was seen.
    void catchUp()
    {
        if (m_missed.isEmpty()) return;
        follow(std::exchange(m_missed, {}));
    }
    /// False when something unsaved must be decided first; the page has then asked and the person stays.
    virtual bool mayLeave() { return true; }

    /// Shows the rows behind a number; `words` say what they are. For pages with a list.
    virtual void showSelection(const Selection&, const QString& /*words*/) {}
    /// Shows exactly these records. For pages with a list.
    virtual void showRecords(const QSet<qint64>&, const QString& /*words*/) {}
    /// Makes a record current and shows it whole; false when the page has no such record.
    virtual bool showRecord(qint64 /*id*/) { return false; }
    /// The same for a record that is only part of one of this page's.
    virtual bool showRecordOf(const RecordRef& record);

Q_SIGNALS:
    /// The register is empty and the person wants to read a list into it.
    void importRequested();

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
    Touched m_missed = Touched::all();
};

} // namespace ocop
