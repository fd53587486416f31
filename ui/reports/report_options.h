#pragma once

#include "core/reports/report_catalog.h"

#include <QJsonObject>
#include <QScrollArea>
#include <QSet>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace ocop {

class ColumnsButton;
class DistrictsButton;
class Session;

/// What can be chosen for a report: for whom and when, which products, which columns in which order, title and signer.
/// Shows what the report at hand has use for.
class ReportOptions : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportOptions(Session& session, QWidget* parent = nullptr);

    /// The report the options are for; columns chosen for another one are forgotten.
    void setReport(const ReportInfo& info);
    /// Day and district of the window, and the districts there are.
    void followSession();
    /// What the report can be arranged by: all columns it has, spare ones too. Where an arrangement was taken before they
    /// were known, request() asks for it from now on.
    void offerColumns(const std::vector<ReportColumn>& columns);
    ReportRequest request() const;
    /// Of which districts, by id; none: the whole province.
    void setDistricts(const QSet<qint64>& districts);

    /// The choice but for day and district, to be kept under a name; take() leaves out what it does not know.
    QJsonObject look() const;
    void take(const QJsonObject& look);
    void reset();

Q_SIGNALS:
    void changed();

private:
    template <class Field>
    Field* add(Field* field, const QString& caption, const QString& name);
    void build();
    void buildFilter();
    void buildShape();
    void connectAll();
    QDate usualSince() const;
    void arrange(const QJsonObject& look);
    void setShownWith(QWidget* field, bool shown);
    void tell();

    Session& m_session;
    const ReportInfo* m_info = nullptr;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    DistrictsButton* m_districts;
    QDateEdit* m_asOf;
    QDateEdit* m_since;
    QComboBox* m_period;
    QSpinBox* m_within;
    QComboBox* m_order;
    QCheckBox* m_withList;
    QComboBox* m_cards;
    QComboBox* m_paper;
    QComboBox* m_stars;
    QComboBox* m_sector;
    QComboBox* m_kind;
    QComboBox* m_standing;
    ColumnsButton* m_columns;
    QComboBox* m_sort;
    QComboBox* m_group;
    QLineEdit* m_heading;
    QLineEdit* m_number;
    QLineEdit* m_signer;
    QJsonObject m_wanted; ///< taken before the columns were offered
    bool m_filling = false;
};

} // namespace ocop
