#pragma once

#include <QDialog>

namespace ocop {

class RecordFiles;
class Session;

/// Photos of the samples and scans that belong to an advisory report.
class SamplePhotosDialog : public QDialog
{
    Q_OBJECT

public:
    SamplePhotosDialog(Session& session, qint64 report, const QString& product, QWidget* parent = nullptr);
    RecordFiles* files() const { return m_files; }

private:
    RecordFiles* m_files;
};

} // namespace ocop
