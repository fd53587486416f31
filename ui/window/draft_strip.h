#pragma once

#include "ui/window/notice_strip.h"

namespace ocop {

class Session;

/// Offers what an earlier sitting left typed and not saved.
class DraftStrip : public NoticeStrip
{
    Q_OBJECT

public:
    explicit DraftStrip(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void lookRequested();

private:
    void refresh();
    void dropAll();

    Session& m_session;
};

} // namespace ocop
