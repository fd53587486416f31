#pragma once

#include "core/exchange/date_cell.h"
#include "core/exchange/decision_text.h"
#include "core/exchange/heading.h"
#include "core/exchange/star_text.h"
#include "core/exchange/subject_text.h"

#include <QSet>

namespace ocop {

/// One recognition a row speaks of (lần 1, lần 2).
struct ListRecognition
{
    StarReading stars;
    DecisionReading decision;
    QDate date; ///< of the decision
    QDate effectiveFrom; ///< when the list has a column of its own for it
    std::optional<int> year; ///< when no day is known
    QDate lastValidDay;
    int months =
        0; ///< it runs, where the list says that instead of a last day; `lastValidDay` is the day so much later
    QString issuer;
    QString number; ///< of the certificate
    std::optional<int> score;
    std::optional<Origin> origin;
};

/// One row of a list as far as it can be understood without the register.
struct ListRow
{
    int sheet = 0; ///< place in ListBook::sheets
    int number = 0; ///< as the spreadsheet shows it
    QString label; ///< how the row is called in sentences: "7", or "7 (Tam Kỳ)" where several sheets are taken
    QString skipCode; ///< not empty: no product row (a sum, a group's name, a signature) and why
    QString product;
    QString subject; ///< empty: not given
    QString perhapsPlace; ///< the last part of `subject` that may be a place
    QString subjectWithout;
    bool subjectFromAbove = false;
    QString kindText;
    PlaceText place;
    QString representative, sex, ethnicity, phone, email, website, taxCode;
    QString group, productCode, gtin, note;
    QString groupAbove; ///< a group row's name that may be a product group
    int part = 0; ///< which product of a cell that names several, from 1; 0: the only one
    std::vector<ListRecognition> recognitions;
    Findings findings; ///< field = a ListField's code
    QStringList cells; ///< the row as it stands, by column from A, for a file of failed rows
};

/// What a person wants of the rows of a sheet beyond what is done unasked.
struct RowWishes
{
    bool hiddenToo = false; ///< the rows hidden in the file
    QSet<int> whole = {}; ///< numbers of rows whose cell of products names one
};

/// Every filled row below the heading, one for each product: merged cells carried down, group rows and title lines taken
/// as values, texts taken apart, cells checked. Rows hidden in the file are passed over with their reason, unless wanted.
std::vector<ListRow> readListRows(const Workbook& workbook, const ListHeading& heading, const RowWishes& wishes = {});

} // namespace ocop
