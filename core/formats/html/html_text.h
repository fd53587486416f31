#pragma once

#include <QHash>
#include <QString>

namespace ocop {

/// Takes a page of HTML apart into tags and the texts between them, however loosely it is written.
class HtmlText
{
public:
    enum class Part { Text, Start, End };

    explicit HtmlText(const QString& page) : m_page(page) {}

    /// Goes to the next part; false at the end. Comments, scripts and styles are passed over.
    bool next();
    Part part() const { return m_part; }
    /// Of a tag, in small letters.
    const QString& name() const { return m_name; }
    /// Of a start tag; empty when it has none of that name.
    QString attribute(const QString& name) const { return m_attributes.value(name); }
    /// Of a text: its letters as they are seen, white space as it is written.
    const QString& text() const { return m_text; }

private:
    void readText(qsizetype end);
    void readTag();
    void readAttributes();
    void skipTo(const QString& mark);
    QChar at(qsizetype ahead = 0) const { return m_at + ahead < m_page.size() ? m_page.at(m_at + ahead) : QChar(); }

    const QString& m_page;
    qsizetype m_at = 0;
    Part m_part = Part::Text;
    QString m_name;
    QString m_text;
    QHash<QString, QString> m_attributes;
};

} // namespace ocop
