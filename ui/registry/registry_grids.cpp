#include "ui/registry/registry_grids.h"

#include "ui/records/form_words.h"
#include "ui/records/grid_fields.h"
#include "ui/records/lookups.h"

namespace ocop {
namespace {

/// The commune a product counts in; that of its subject is not stored twice.
GridField<Product> productCommune(const Session& session)
{
    const auto home = [&session](const Product& product) {
        const Subject* subject = session.stored().subject(product.subject);
        return subject ? subject->unit : UnitId{};
    };
    const auto shown = [home](const Product& product) { return product.unit ? product.unit : home(product); };
    GridField<Product> cell{QStringLiteral("commune"), Product::Field::unit,
                            [shown](const Product& product) {
                                return shown(product) ? QStringLiteral("#%1").arg(shown(product).value) : QString();
                            },
                            [&session, home](Product& product, const QString& text) {
                                const gridtexts::Found found = gridtexts::commune(session, text);
                                if (!found.problem)
                                    product.unit = UnitId{found.id} == home(product) ? UnitId{} : UnitId{found.id};
                                return found.problem;
                            },
                            [&session, shown](const Product& product) {
                                auto* input = new LookupField(lookups::communes(session));
                                input->setChoice(lookups::commune(session, shown(product)));
                                return input;
                            }};
    cell.hasList = true;
    cell.words = [&session, shown](const Product& product) {
        return session.book().units().describe(UnitId{shown(product).value}, session.asOf());
    };
    return cell;
}

} // namespace

std::unique_ptr<GridEditor> makeSubjectGrid(Session& session, const Columns& columns, AddRows addRows)
{
    using Field = GridField<Subject>;
    std::vector<Field> fields{textCellOf("name", Subject::Field::name, &Subject::name),
                              wordCellOf<Subject>(
                                  "kind", Subject::Field::kind, wordsOf<SubjectKind>(&texts::kind),
                                  [](const Subject& record) { return codeOf(record.kind); },
                                  [](Subject& record, const QString& code) {
                                      record.kind = fromCode<SubjectKind>(code).value_or(record.kind);
                                  },
                                  &gridtexts::kindOfShortForm),
                              linkCellOf<Subject, UnitId>(session, "commune", Subject::Field::unit, &Subject::unit,
                                                          {&gridtexts::commune, &lookups::communes, &lookups::commune}),
                              textCellOf("phone", Subject::Field::phone, &Subject::phone, &phonesAsStored),
                              textCellOf("representative", Subject::Field::representative, &Subject::representative),
                              wordCellOf<Subject>(
                                  "sex", Subject::Field::representativeSex, wordsOf<Sex>(&texts::sex),
                                  [](const Subject& record) { return codeOf(record.representativeSex); },
                                  [](Subject& record, const QString& code) {
                                      record.representativeSex = fromCode<Sex>(code).value_or(Sex::Unknown);
                                  }),
                              textCellOf("ethnicity", Subject::Field::ethnicity, &Subject::ethnicity),
                              textCellOf("taxCode", Subject::Field::taxCode, &Subject::taxCode, &normalizedTaxCode),
                              textCellOf("address", Subject::Field::address, &Subject::address),
                              textCellOf("email", Subject::Field::email, &Subject::email),
                              wordCellOf<Subject>(
                                  "status", Subject::Field::status, wordsOf<SubjectStatus>(&texts::subjectStatus),
                                  [](const Subject& record) { return codeOf(record.status); },
                                  [](Subject& record, const QString& code) {
                                      record.status = fromCode<SubjectStatus>(code).value_or(record.status);
                                  }),
                              textCellOf("code", Subject::Field::code, &Subject::code),
                              textCellOf("note", Subject::Field::note, &Subject::note)};
    RecordGrid<Subject>::Kind kind;
    kind.store = [](Register& book) -> Store<Subject>& { return book.subjects(); };
    kind.seen = [&session](qint64 id) { return session.stored().subject({id}); };
    kind.validate = [&session](const Subject& record) { return validate(record, session.today()); };
    kind.name = [](const Subject& record) { return record.name; };
    kind.follow = [](const Subject& before, Subject& now) {
        // A legal form of the former kind does not fit the new one.
        if (now.kind != before.kind && !subKinds(now.kind).contains(now.subKind)) now.subKind.clear();
    };
    kind.addRows = std::move(addRows);
    return std::make_unique<RecordGrid<Subject>>(session, columns, std::move(fields), std::move(kind));
}

std::unique_ptr<GridEditor> makeProductGrid(Session& session, const Columns& columns, AddRows addRows)
{
    std::vector<GridField<Product>> fields{
        textCellOf("name", Product::Field::name, &Product::name),
        linkCellOf<Product, SubjectId>(
            session, "subject", Product::Field::subject, &Product::subject,
            {&gridtexts::subject, &lookups::subjects, &lookups::subject, &lookups::addSubjects}),
        productCommune(session),
        linkCellOf<Product, ProductGroupId>(
            session, "set", Product::Field::group, &Product::group,
            {&gridtexts::productGroup, &lookups::productGroups, &lookups::productGroup}),
        textCellOf("code", Product::Field::code, &Product::code),
        textCellOf("gtin", Product::Field::gtin, &Product::gtin, &normalizedGtin),
        textCellOf("brand", Product::Field::brand, &Product::brand),
        textCellOf("note", Product::Field::note, &Product::note)};
    RecordGrid<Product>::Kind kind;
    kind.store = [](Register& book) -> Store<Product>& { return book.products(); };
    kind.seen = [&session](qint64 id) { return session.stored().product({id}); };
    kind.validate = [&session](const Product& record) { return validate(record, session.book().groups()); };
    kind.name = [](const Product& record) { return record.name; };
    kind.addRows = std::move(addRows);
    return std::make_unique<RecordGrid<Product>>(session, columns, std::move(fields), std::move(kind));
}

} // namespace ocop
