#include "core/exchange/subject_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <vector>

namespace ocop {
namespace {

QString wordsOnly(const QString& text)
{
    QString marked = foldedKeepingMarks(cleaned(text));
    for (QChar& c : marked)
        if (!c.isLetterOrNumber() && c != u'&') c = u' ';
    return marked.simplified();
}

struct KindWords
{
    QRegularExpression form;
    SubjectKind kind;
};

const std::vector<KindWords>& kindWords()
{
    const auto form = [](const char* text) { return QRegularExpression(QLatin1String(text)); };
    static const std::vector<KindWords> all = {
        {form("^(?:lien hiep )?(?:hop tac xa|htx)"), SubjectKind::Cooperative},
        {form("^(?:to hop tac|tht|to san xuat|nhom ho|to lien ket)"), SubjectKind::CooperativeGroup},
        {form("^trang trai"), SubjectKind::Farm},
        {form("^(?:hiep hoi|hoi |chi hoi|trung tam dieu hanh|ban quan ly)|^hoi$"), SubjectKind::Association},
        {form("^(?:chi nhanh |tong |.* - chi nhanh )?(?:cong ty|cty|ct tnhh|doanh nghiep|dntn|dn |tap doan|nha may|xi "
              "nghiep)|^dn$|^tnhh|(?:^| )chi nhanh cong ty|(?: |^)cong ty (?:tnhh|co phan|cp)"),
         SubjectKind::Enterprise},
        {form("^(?:ho |ho$|hkd|hsx|co so|cs |csx|co so|lo |quan |ong |ba |chi |anh |tiem |xuong |cua hang)"),
         SubjectKind::Household}};
    return all;
}

QString takeLastBrackets(QString& text)
{
    if (!text.endsWith(u')')) return {};
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i) == u')') ++depth;
        if (text.at(i) == u'(' && --depth == 0) {
            const QString inside = text.mid(i + 1, text.size() - i - 2).trimmed();
            text = text.left(i).trimmed();
            return inside;
        }
    }
    return {};
}

/// Index of the first comma (or dash between blanks) whose right side begins with a unit word or a village.
qsizetype placeTail(const QString& text)
{
    static const QRegularExpression divider(QStringLiteral("[,;]\\s*|\\s[-–—]\\s"));
    static const QRegularExpression village(
        QStringLiteral("^(?:thon|khoi|to dan pho|tdp|ap|ban|khu pho|so \\d|duong)\\b"));
    for (auto matches = divider.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString right = text.mid(match.capturedEnd());
        if (match.capturedStart() > 0 && (startsWithUnitWord(right) || village.match(folded(right)).hasMatch()))
            return match.capturedStart();
    }
    return -1;
}

/// A producer's cell of several lines: a line of place or phone begins a part of its own, any other goes on with the name.
QString inOneLine(const QString& typed, bool withPlace)
{
    static const QRegularExpression part(QStringLiteral(
        "^(?:dia chi|d/c|dc ?:|so |thon |khoi |to dan pho|tdp|to \\d|ap |ban |khu pho|duong |dt|sdt|dien thoai|tel)"));
    QString whole;
    for (const QString& each : cleaned(typed, true).split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = cleaned(each);
        if (line.isEmpty()) continue;
        const bool begins = startsWithUnitWord(line) || part.match(folded(line)).hasMatch() ||
                            (withPlace && line.contains(u',') && !whole.isEmpty());
        if (!whole.isEmpty()) whole += begins && !whole.endsWith(u',') ? QStringLiteral(", ") : QStringLiteral(" ");
        whole += line;
    }
    return whole;
}

QString takePhone(QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("[\\s,;.(-]*\\b(?:đt|đtdđ|sđt|điện thoại|số điện thoại|di động|tel)\\s*[:.]?\\s*"
                       "(\\+?\\d[\\d .\\-]{7,14}\\d)\\)?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    text.remove(match.capturedStart(), match.capturedLength());
    return cleaned(match.captured(1));
}

} // namespace

SubjectReading readSubject(const QString& typed, bool withPlace)
{
    SubjectReading reading;
    QString text = inOneLine(typed, withPlace);
    reading.phone = takePhone(text);
    if (text.isEmpty()) return reading;
    static const QRegularExpression village(QStringLiteral("^(?:thon|khoi|to dan pho|tdp|ap |ban )"));
    const auto isPlace = [&](const QString& part) {
        return startsWithUnitWord(part) || village.match(folded(part)).hasMatch();
    };
    QString brackets = text;
    QString inside = takeLastBrackets(brackets);
    if (!inside.isEmpty()) {
        if (folded(inside).startsWith(QLatin1String("da "))) {
            reading.remark = inside;
            text = brackets;
        } else if (isPlace(inside) || readPlaceText(inside).namesUnit() || withPlace || brackets.isEmpty()) {
            // "(khối Quảng Gia, phường Điện Dương)", "(Tây Giang)", "(Bình Lãnh)"
            reading.place = readPlaceText(inside);
            if (!reading.place.namesUnit()) reading.perhapsPlace = inside;
            text = brackets;
        }
    }
    if (const auto tail = placeTail(text); tail >= 0) {
        PlaceText place = readPlaceText(text.mid(tail));
        complete(place, reading.place);
        reading.place = place;
        text = text.left(tail).trimmed();
        while (text.endsWith(u',') || text.endsWith(u'-')) text = text.chopped(1).trimmed();
    }
    if (isPlace(text) && !kindOfName(text)) {
        PlaceText place = readPlaceText(text);
        complete(place, reading.place);
        reading.place = place;
        text.clear();
    }
    reading.name = text;
    reading.nameWithout = text;
    static const QRegularExpression dash(QStringLiteral("\\s[-–—]\\s"));
    if (withPlace && reading.perhapsPlace.isEmpty() && !reading.place.namesUnit() && text.contains(dash)) {
        const QStringList parts = text.split(dash);
        reading.perhapsPlace = parts.last();
        reading.nameWithout = text.left(text.lastIndexOf(parts.last())).trimmed();
        while (!reading.nameWithout.isEmpty() && !reading.nameWithout.back().isLetterOrNumber())
            reading.nameWithout.chop(1);
    }
    return reading;
}

ProductReading readProductWithSubject(const QString& typed)
{
    QString text = cleaned(typed);
    const QString inside = takeLastBrackets(text);
    if (!inside.isEmpty()) return {text, inside};
    static const QRegularExpression dash(QStringLiteral("\\s[-–—]\\s"));
    const auto match = dash.match(text);
    if (match.hasMatch() && kindOfName(text.mid(match.capturedEnd())))
        return {text.left(match.capturedStart()).trimmed(), text.mid(match.capturedEnd())};
    return {text, {}};
}

std::optional<SubjectKind> kindOfName(const QString& name)
{
    const QString marked = wordsOnly(name);
    const QString plain = folded(marked);
    // Folded, "hộ" (household) is also "hồ" (lake, pepper) and "hổ".
    const bool otherHo =
        plain.startsWith(QLatin1String("ho ")) && !marked.startsWith(QStringLiteral("hộ ")) && marked != plain;
    for (const KindWords& words : kindWords())
        if (words.form.match(plain).hasMatch() && !(otherHo && words.kind == SubjectKind::Household)) return words.kind;
    if (folded(name).contains(QLatin1String("chi nhanh cong ty"))) return SubjectKind::Enterprise;
    return std::nullopt;
}

QString subKindOfName(const QString& name, SubjectKind kind)
{
    const QString plain = folded(wordsOnly(name));
    const auto says = [&](const char* words) { return plain.contains(QLatin1String(words)); };
    if (kind == SubjectKind::Cooperative)
        return says("lien hiep") ? QStringLiteral("cooperativeUnion") : QStringLiteral("cooperative");
    if (kind == SubjectKind::Household)
        return says("ho kinh doanh") || says("ho kd") || says("hkd") ? QStringLiteral("registeredHousehold")
                                                                     : QString();
    if (kind != SubjectKind::Enterprise) return {};
    if (says("chi nhanh")) return QStringLiteral("branch");
    if (says("tnhh mtv") || says("tnhh mot thanh vien") || says("tnhh 1 thanh vien"))
        return QStringLiteral("limitedOne");
    if (says("co phan") || says("cong ty cp") || says("cty cp")) return QStringLiteral("jointStock");
    if (says("tu nhan") || says("dntn")) return QStringLiteral("privateEnterprise");
    return {};
}

QString subjectKey(const QString& name)
{
    QString key = QLatin1Char(' ') + wordsOnly(name) + QLatin1Char(' ');
    static const std::vector<std::pair<QString, QString>> forms = {
        {QStringLiteral("htxnn"), QStringLiteral("htx nn")},
        {QStringLiteral("hợp tác xã"), QStringLiteral("htx")},
        {QStringLiteral("tổ hợp tác"), QStringLiteral("tht")},
        {QStringLiteral("ctcp"), QStringLiteral("cty cp")},
        {QStringLiteral("ct cp"), QStringLiteral("cty cp")},
        {QStringLiteral("ct tnhh"), QStringLiteral("cty tnhh")},
        {QStringLiteral("công ty"), QStringLiteral("cty")},
        {QStringLiteral("trách nhiệm hữu hạn"), QStringLiteral("tnhh")},
        {QStringLiteral("một thành viên"), QStringLiteral("mtv")},
        {QStringLiteral("1 thành viên"), QStringLiteral("mtv")},
        {QStringLiteral("cổ phần"), QStringLiteral("cp")},
        {QStringLiteral("doanh nghiệp tư nhân"), QStringLiteral("dntn")},
        {QStringLiteral("hộ sản xuất kinh doanh"), QStringLiteral("hộ")},
        {QStringLiteral("hộ sản xuất và kinh doanh"), QStringLiteral("hộ")},
        {QStringLiteral("hộ sxkd"), QStringLiteral("hộ")},
        {QStringLiteral("hộ kinh doanh"), QStringLiteral("hộ")},
        {QStringLiteral("hộ kd"), QStringLiteral("hộ")},
        {QStringLiteral("hkd"), QStringLiteral("hộ")},
        {QStringLiteral("hộ sản xuất"), QStringLiteral("hộ")},
        {QStringLiteral("hộ ông"), QStringLiteral("hộ")},
        {QStringLiteral("hộ bà"), QStringLiteral("hộ")},
        {QStringLiteral("cssx"), QStringLiteral("cơ sở sx")},
        {QStringLiteral("cs"), QStringLiteral("cơ sở")},
        {QStringLiteral("nông nghiệp"), QStringLiteral("nn")},
        {QStringLiteral("sản xuất"), QStringLiteral("sx")},
        {QStringLiteral("thương mại"), QStringLiteral("tm")},
        {QStringLiteral("dịch vụ"), QStringLiteral("dv")},
        {QStringLiteral("kinh doanh"), QStringLiteral("kd")},
        {QStringLiteral("và"), QString()},
        {QStringLiteral("&"), QString()}};
    for (const auto& [from, to] : forms)
        key.replace(QLatin1Char(' ') + from + QLatin1Char(' '),
                    to.isEmpty() ? QStringLiteral(" ") : QLatin1Char(' ') + to + QLatin1Char(' '));
    return key.remove(u' ');
}

QString productKey(const QString& name) { return wordsOnly(name).remove(u' '); }

} // namespace ocop
