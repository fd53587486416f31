#pragma once

#include "core/base/finding.h"

#include <QFrame>

class QLabel;

namespace ocop {

class IconLabel;

/// The line on top of a form: how many errors and warnings there are with links to their fields, or a sentence
/// for what could not be saved. Hidden while there is nothing to say.
class FormBanner : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        Severity severity;
        QString key;
        QString name;
    };

    explicit FormBanner(QWidget* parent = nullptr);

    void setEntries(const std::vector<Entry>& entries);
    /// A trouble that belongs to no field; stays until cleared with an empty text.
    void setTrouble(const QString& sentence);
    QString text() const;

Q_SIGNALS:
    void fieldRequested(const QString& key);

private:
    void write();

    std::vector<Entry> m_entries;
    QString m_trouble;
    IconLabel* m_icon;
    QLabel* m_label;
};

} // namespace ocop
