#pragma once

#include <QFrame>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace ocop {

/// Beside a form: what is still missing in the record and may be filled in later. A line leads to its field.
class MissingList : public QFrame
{
    Q_OBJECT

public:
    explicit MissingList(QWidget* parent = nullptr);

    /// Key and name of each missing field.
    void setFields(const std::vector<std::pair<QString, QString>>& fields);
    int count() const { return int(m_fields.size()); }

Q_SIGNALS:
    void fieldRequested(const QString& key);

private:
    std::vector<std::pair<QString, QString>> m_fields;
    QVBoxLayout* m_lines;
};

} // namespace ocop
