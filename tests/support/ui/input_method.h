#pragma once

#include <QObject>
#include <QString>

namespace ocop::test {

/// An input method as the window sees it: the events that the platform plugins of IBus and fcitx5 send to the object
/// that has the focus, in their order.
class InputMethod : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        IBus, ///< what is composed is committed once more when the focus goes, even within the event that commits it
        Fcitx ///< forgets what was composed before it commits, then shows an empty composing text
    };

    explicit InputMethod(Kind kind);
    ~InputMethod() override;

    /// The word grows letter by letter as being composed; Telex and VNI change the letters before.
    void composes(const QString& word);
    /// What is composed is written, `after` it: a blank ends a word.
    void commits(const QString& after = {});
    /// A key that ends the word and is then passed on.
    void passes(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A sentence: each word composed, a blank between.
    void types(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& composed);

    Kind m_kind;
    QString m_composed;
};

} // namespace ocop::test
