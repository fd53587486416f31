#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QToolButton;

namespace ocop {

class FieldBox;

/// How much of a row a field takes; a full one shows no label, its section's title says what it is.
enum class Place { Half, Wide, Full };

/// A titled group of fields in two columns, one where it is narrow. It can be folded away behind its title.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString& title, QWidget* parent = nullptr);

    void add(FieldBox* box, Place place);
    /// Takes the field out of sight and its room with it.
    void setFieldShown(FieldBox* box, bool shown);

    /// Makes the title a button that folds the section; starts folded.
    void setFoldable();
    void setFolded(bool folded);
    const QString& title() const { return m_title; }
    bool holds(const FieldBox* box) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell
    {
        FieldBox* box;
        Place place;
        bool shown = true;
    };

    void arrange();

    QString m_title;
    QWidget* m_head;
    QToolButton* m_fold = nullptr;
    QWidget* m_body;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    bool m_folded = false;
    int m_columns = 2;
};

} // namespace ocop
