#include "core/reports/papers/template_fields.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace ocop {
namespace {

constexpr int longestFieldName = 120; ///< with the argument of a block

QString fieldKey(const QString& name) { return foldedKeepingMarks(cleaned(name)); }

/// How many letters must be changed, added or left out to make one text of the other.
int lettersApart(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int kept = corner + (a.at(i) == b.at(j) ? 0 : 1);
            corner = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({kept, row[size_t(j)] + 1, corner + 1});
        }
    }
    return row.back();
}

bool isInCapitals(const QString& name) { return name == name.toUpper() && name != name.toLower(); }

/// What is typed between brackets, split at the colon of a block.
struct TypedField
{
    QString name;
    QString argument;
};

TypedField typedField(const QString& inside)
{
    const qsizetype colon = inside.indexOf(u':');
    if (colon < 0) return {cleaned(inside), {}};
    return {cleaned(inside.left(colon)), cleaned(inside.mid(colon + 1))};
}

/// "[1]", "[…]" and "[ ]" are text; a field has letters.
bool looksLikeField(const QString& name)
{
    return std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }) >= 2;
}

const TemplateField* fieldWritten(TemplateKind kind, const TypedField& typed)
{
    const TemplateField* field = findTemplateField(kind, typed.name);
    return field && (field->isBlock || typed.argument.isEmpty()) ? field : nullptr;
}

void noteOnce(QStringList& names, const QString& name)
{
    if (!names.contains(name)) names << name;
}

} // namespace

const TemplateField* findTemplateField(TemplateKind kind, const QString& name)
{
    const QString key = fieldKey(name);
    const auto& fields = templateFields(kind);
    const auto at =
        std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return fieldKey(each.name) == key; });
    return at == fields.end() ? nullptr : &*at;
}

QString likelyTemplateField(TemplateKind kind, const QString& typed)
{
    const QString plain = folded(typedField(typed).name);
    QString likely;
    int least = std::max(2, int(plain.size()) / 3) + 1;
    for (const TemplateField& field : templateFields(kind)) {
        const int apart = lettersApart(plain, folded(field.name));
        if (apart >= least) continue;
        least = apart;
        likely = field.name;
    }
    return likely;
}

FilledTemplate fillTemplate(TemplateKind kind, const QString& body, const FieldValues& values)
{
    FilledTemplate filled;
    for (const QString& typed : body.split(u'\n')) {
        TemplateLine line;
        qsizetype begin = 0;
        while (begin < typed.size() && begin < 3 && typed.at(begin) == u'#') ++begin;
        line.heading = int(begin);
        qsizetype last = begin;
        for (const FieldSpan& span : fieldsInText(kind, typed)) {
            if (!span.known || span.start < last) continue;
            line.text += QStringView(typed).mid(last, span.start - last);
            last = span.start + span.length;
            const TypedField inside = typedField(typed.mid(span.start + 1, span.length - 2));
            const TemplateField* field = fieldWritten(kind, inside);
            if (field->isBlock) {
                line.block = TemplateBlock{field->name, inside.argument};
                continue;
            }
            const QString value = values.value(field->name).trimmed();
            if (value.isEmpty()) noteOnce(filled.empty, field->name);
            line.text += value.isEmpty()             ? QStringLiteral("……………")
                         : isInCapitals(inside.name) ? value.toUpper()
                                                     : value;
        }
        line.text = (line.text + typed.mid(last)).trimmed();
        filled.lines.push_back(std::move(line));
    }
    return filled;
}

std::vector<FieldSpan> fieldsInText(TemplateKind kind, const QString& text)
{
    std::vector<FieldSpan> spans;
    for (qsizetype open = text.indexOf(u'['); open >= 0; open = text.indexOf(u'[', open + 1)) {
        const qsizetype close = text.indexOf(u']', open);
        if (close < 0) break;
        const QString inside = text.mid(open + 1, close - open - 1);
        if (inside.contains(u'[') || inside.size() > longestFieldName) continue;
        const TypedField typed = typedField(inside);
        const TemplateField* field = fieldWritten(kind, typed);
        if (!field && !looksLikeField(typed.name)) continue;
        spans.push_back({int(open), int(close + 1 - open), field != nullptr, field && field->isBlock, typed.name});
    }
    return spans;
}

} // namespace ocop
