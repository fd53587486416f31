#include "ui/table/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ocop {

QString tabSeparated(const QVector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) text += u'\t';
            QString cell = row.at(i);
            for (const QChar c : {u'\t', u'\n', u'\r'}) cell.replace(c, u' ');
            text += cell;
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
        for (const QString& cell : rows.at(i)) html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void copyRows(const QVector<QStringList>& rows, bool headings)
{
    auto* data = new QMimeData; // the clipboard takes it
    data->setText(tabSeparated(rows));
    data->setHtml(htmlTable(rows, headings));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ocop
