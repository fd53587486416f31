#include "ui/promotion/standards_field.h"

#include "core/registry/standard_certificate.h"

namespace ocop {

void StandardsField::setValue(const QString& codes)
{
    const QStringList wanted = codes.split(u' ', Qt::SkipEmptyParts);
    m_kinds = wanted;
    for (const StandardKind& each : standardKinds())
        if (!m_kinds.contains(each.code)) m_kinds << each.code;
    std::vector<Line> lines;
    for (const QString& kind : std::as_const(m_kinds))
        lines.push_back({qint64(lines.size()) + 1, standardName(kind), wanted.contains(kind)});
    setLines(lines);
}

QString StandardsField::value() const
{
    QStringList codes;
    for (const qint64 line : picked()) codes << m_kinds.at(line - 1);
    return codes.join(u' ');
}

} // namespace ocop
