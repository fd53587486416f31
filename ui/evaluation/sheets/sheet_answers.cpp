#include "ui/evaluation/sheets/sheet_answers.h"

namespace ocop {

std::optional<int> SheetAnswers::pointsOf(const SheetLine& line) const
{
    const auto at = points.constFind(line.criterion->code);
    return at == points.constEnd() ? std::nullopt : std::optional<int>(*at);
}

int SheetAnswers::chosenOption(const SheetLine& line) const
{
    const auto given = pointsOf(line);
    for (size_t i = 0; given && i < line.options.size(); ++i)
        if (line.options[i].points == *given) return int(i);
    return -1;
}

QString SheetAnswers::spokenOption(const OfferedOption& option)
{
    QString text = tr("%1 points: %2").arg(QString::number(option.points), option.label);
    if (option.minStar > 0) text += QStringLiteral(", ") + tr("least for %1 stars").arg(option.minStar);
    return text;
}

QString SheetAnswers::spokenLine(const SheetLine& line) const
{
    const Criterion& criterion = *line.criterion;
    const int answer = chosenOption(line);
    const QString state = answer < 0 ? tr("no points yet, at most %1").arg(criterion.maxPoints)
                                     : spokenOption(line.options[size_t(answer)]);
    return criterion.code + QLatin1Char(' ') + criterion.title + QStringLiteral(": ") + state;
}

} // namespace ocop
