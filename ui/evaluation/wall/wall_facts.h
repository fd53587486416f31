#pragma once

#include "ui/evaluation/rounds/round_view.h"

#include <QStringList>

#include <vector>

namespace ocop {

/// What everybody in the room may see of one product: no person is named.
struct WallFacts
{
    struct Part
    {
        QString name; ///< "A"
        QString shown; ///< "34,50"; empty while nobody has scored
        int most = 0; ///< points it can have; 0 not known
        double share = 0; ///< of the most, 0 to 1
    };

    QString place; ///< "3/20"
    QString product;
    QString about; ///< producer, kind of dossier, product set
    std::vector<Part> parts;
    QString total;
    QString outcome; ///< what is decided, else proposed, else what is waited for
    int stars = 0; ///< of the outcome
    QStringList unmet; ///< conditions of the next star, knock-outs

    /// Everything said, for those who do not see it.
    QString spoken() const;
};

/// The facts of the dossier at a place of the round.
WallFacts wallFacts(const Session& session, const RoundView& view, size_t place);

} // namespace ocop
