#pragma once

#include "ui/form/field_input.h"

#include <QSet>

#include <vector>

namespace ocop {

class RecordTable;
class Session;

/// What an act does to one product or certificate, in words.
struct ActItem
{
    qint64 id = 0;
    QString product;
    QString subject;
    QString before; ///< "3 stars until 14/09/2024"
    int stars = 0; ///< after the act; 0: none
    QString after; ///< "05/10/2024 – 05/10/2027"
    QString note;
    std::optional<Severity> severity = std::nullopt; ///< of the note

    bool operator==(const ActItem&) const = default;
};

/// The list in the dialog of an act on many: one line each, what it is and what it becomes. Delete takes lines out
/// of the act; where stars may be chosen, 3, 4 and 5 set them for the chosen lines.
class ActItemsField : public FieldInput
{
    Q_OBJECT

public:
    explicit ActItemsField(Session& session, QWidget* parent = nullptr);

    void showItems(std::vector<ActItem> items);
    const std::vector<ActItem>& items() const { return m_items; }
    void setStarsChoosable() { m_starsChoosable = true; }
    RecordTable* table() const { return m_table; }

    QWidget* target() const override;
    QString content() const override;
    void clear() override {}
    void showSeverity(std::optional<Severity>) override {}

Q_SIGNALS:
    void removed(const QSet<qint64>& ids);
    void starsChosen(const QSet<qint64>& ids, int stars);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<ActItem> m_items;
    bool m_starsChoosable = false;
    RecordTable* m_table;
};

} // namespace ocop
