#pragma once

#include <QPushButton>

namespace ocop {

/// A push button that draws its icon, text and the tag of its shortcut.
class TagButton : public QPushButton
{
    Q_OBJECT

public:
    TagButton(const QString& text, const QString& shortcutTag, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int tagWidth() const;

    QString m_tag;
};

} // namespace ocop
