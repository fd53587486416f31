#include "core/exchange/planning/given_text.h"

#include "core/base/formats.h"
#include "core/base/text.h"

#include <QSet>

#include <algorithm>

namespace ocop {

bool isPlaceholder(const QString& text)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const char* each : {"chua",
                                 "chua co",
                                 "chua cap",
                                 "chua duoc cap",
                                 "chua dang ky",
                                 "chua cap nhat",
                                 "chua ro",
                                 "chua biet",
                                 "chua xac dinh",
                                 "khong",
                                 "khong co",
                                 "khong ro",
                                 "khong biet",
                                 "khong xac dinh",
                                 "ko",
                                 "ko co",
                                 "k co",
                                 "k",
                                 "kg",
                                 "kco",
                                 "dang cap nhat",
                                 "dang bo sung",
                                 "bo sung sau",
                                 "cap nhat sau",
                                 "dang lam",
                                 "dang dang ky",
                                 "dang xin cap",
                                 "trong",
                                 "de trong",
                                 "bo trong",
                                 "n a",
                                 "na",
                                 "none",
                                 "null",
                                 "nil",
                                 "nan",
                                 "x",
                                 "xx",
                                 "xxx",
                                 "v"})
            all.insert(QLatin1String(each));
        return all;
    }();
    QString plain = folded(cleaned(text));
    for (QChar& c : plain)
        if (!c.isLetterOrNumber()) c = u' ';
    plain = plain.simplified();
    return std::all_of(plain.begin(), plain.end(), [](QChar c) { return c == u'0' || c == u' '; }) ||
           words.contains(plain);
}

QString given(const QString& text) { return isPlaceholder(text) ? QString() : text; }

bool tellsHolder(const QString& taxCode) { return checkTaxCode(taxCode) == CodeCheck::Right; }

} // namespace ocop
