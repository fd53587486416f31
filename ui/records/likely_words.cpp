#include "ui/records/likely_words.h"

#include "ui/session/session.h"

#include <QCoreApplication>

namespace ocop::likelywords {
namespace {

QString likelyWord(const char* source) { return QCoreApplication::translate("likely", source); }

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts)
        if (!part.isEmpty()) filled << part;
    return filled.join(QStringLiteral("  ·  "));
}

} // namespace

QString reason(LikenessReason reason)
{
    switch (reason) {
    case LikenessReason::TaxCode: return likelyWord(QT_TRANSLATE_NOOP("likely", "same tax code"));
    case LikenessReason::PersonalId: return likelyWord(QT_TRANSLATE_NOOP("likely", "same personal ID"));
    case LikenessReason::SameNameAndCommune: return likelyWord(QT_TRANSLATE_NOOP("likely", "same name, same commune"));
    case LikenessReason::SamePhone: return likelyWord(QT_TRANSLATE_NOOP("likely", "same phone"));
    case LikenessReason::SameName: return likelyWord(QT_TRANSLATE_NOOP("likely", "same name"));
    case LikenessReason::SimilarName: return likelyWord(QT_TRANSLATE_NOOP("likely", "similar name"));
    }
    return {};
}

QString reason(const Session& session, const LikelySubject& likely, const Subject& subject)
{
    return joined({session.book().units().describe(subject.unit, session.asOf()), reason(likely.reason)});
}

QString reason(const Session& session, const LikelyProduct& likely, const Product& product)
{
    const Subject* subject = session.stored().subject(product.subject);
    return joined({subject ? subject->name : QString(),
                   likely.sameSubject
                       ? likelyWord(QT_TRANSLATE_NOOP("likely", "the same subject has it"))
                       : likelyWord(QT_TRANSLATE_NOOP("likely", "in the same district: a duplicate product?"))});
}

} // namespace ocop::likelywords
