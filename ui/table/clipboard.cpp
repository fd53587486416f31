#include "ui/table/clipboard.h"

#include "core/formats/csv_writer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace ocop {

namespace {

/// As spreadsheet programs put a cell on the clipboard: quotes around one that holds a tab, a line break or begins with
/// a quote itself.
QString clipboardCell(QString cell)
{
    cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    cell = csvHarmless(cell);
    const bool quoted = cell.startsWith(u'"') || cell.contains(u'\t') || cell.contains(u'\n');
    return quoted ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace

QString tabSeparated(const QVector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) text += u'\t';
            text += clipboardCell(row.at(i));
        }
        text += u'\n';
    }
    return text;
}

QString htmlTable(const QVector<QStringList>& rows, bool headings)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString tag = headings && i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString& cell : rows.at(i)) {
            const QString text = csvHarmless(cell).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
            html += u'<' + tag + u'>' + text + QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

namespace {

/// A quoted cell that needs its quotes: ends before a tab, a line break or the end. Gives the place after it, or -1.
qsizetype readQuoted(const QString& text, qsizetype at, QString& cell)
{
    QString inside;
    bool needed = false;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'"') {
            needed = needed || c == u'\n' || c == u'\t';
            inside += c;
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == u'"') {
            needed = true;
            inside += c;
            ++i;
            continue;
        }
        const bool ends = i + 1 == text.size() || text.at(i + 1) == u'\t' || text.at(i + 1) == u'\n';
        if (!ends || !needed) return -1; // quotes that were typed
        cell = inside;
        return i + 1;
    }
    return -1;
}

} // namespace

QVector<QStringList> rowsOfTabSeparated(const QString& source)
{
    QString text = source;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (text.endsWith(u'\n')) text.chop(1);
    if (text.isEmpty()) return {};
    QVector<QStringList> rows{{}};
    qsizetype at = 0;
    while (at <= text.size()) {
        QString cell;
        const qsizetype after = at < text.size() && text.at(at) == u'"' ? readQuoted(text, at, cell) : -1;
        if (after >= 0) {
            at = after;
        } else {
            const qsizetype start = at;
            while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n') ++at;
            cell = text.mid(start, at - start);
        }
        rows.back() << csvAsMeant(cell);
        if (at < text.size() && text.at(at) == u'\n') rows << QStringList();
        ++at;
    }
    return rows;
}

QVector<QStringList> rowsOfHtml(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<const QTextTable*>(frame);
        if (!table) continue;
        QVector<QStringList> rows;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                const bool own = cell.row() == row && cell.column() == column; // not the rest of a merged one
                QTextCursor text = cell.firstCursorPosition();
                text.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
                cells << (own ? csvAsMeant(text.selectedText()
                                               .replace(QChar::ParagraphSeparator, u'\n')
                                               .replace(QChar::LineSeparator, u'\n')
                                               .replace(QChar::Nbsp, u' ')
                                               .trimmed())
                              : QString());
            }
            rows << cells;
        }
        return rows;
    }
    return {};
}

QVector<QStringList> pastedRows(const QMimeData* data)
{
    if (!data) return {};
    if (data->hasText() && !data->text().isEmpty()) return rowsOfTabSeparated(data->text());
    return data->hasHtml() ? rowsOfHtml(data->html()) : QVector<QStringList>();
}

void copyRows(const QVector<QStringList>& rows, bool headings)
{
    auto* data = new QMimeData; // the clipboard takes it
    data->setText(tabSeparated(rows));
    data->setHtml(htmlTable(rows, headings));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ocop
