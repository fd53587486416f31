#include "ui/evaluation/sheets/score_sheet_matrix.h"

#include "ui/evaluation/sheets/open_score_sheet.h"
#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/evaluation/sheets/sheet_matrix_model.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// The members' names over their columns, on two lines where one is too short.
class MatrixHeader : public QHeaderView
{
public:
    explicit MatrixHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}
    QSize sizeHint() const override { return QSize(100, themeOf(this).px(44)); }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Theme& theme = themeOf(this);
        painter->save();
        painter->fillRect(rect, theme.head);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.lineStrong);
        painter->setFont(theme.font(TypeSize::Small, true));
        painter->setPen(theme.secondary);
        const QRect inner = rect.adjusted(theme.px(8), theme.px(2), -theme.px(8), -theme.px(2));
        const auto align = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        painter->drawText(inner, int(align) | Qt::TextWordWrap,
                          model()->headerData(section, Qt::Horizontal).toString());
        painter->restore();
    }
};

} // namespace

ScoreSheetMatrix::ScoreSheetMatrix(Session& session, RoundId round, QWidget* parent)
    : QDialog(parent), m_session(session), m_round(round), m_model(new SheetMatrixModel(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this)),
      m_title(makeLabel({}, QStringLiteral("page"), this)), m_summary(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("scoreSheetMatrix"));
    setWindowTitle(tr("Score sheets of the round"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(theme.px(1200), theme.px(660)).boundedTo(screen()->availableSize() - QSize(32, 48)));
    m_table->setObjectName(QStringLiteral("sheetMatrix"));
    m_table->setAccessibleName(tr("Score sheets, products by members"));
    m_table->setHorizontalHeader(new MatrixHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SheetMatrixDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(34));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);

    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("panel"));
    auto* framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_table);
    framed->addWidget(m_empty);
    auto* foot = new QHBoxLayout;
    auto* close = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    auto* open = makeButton(tr("&Open sheet"), QStringLiteral("document-edit"), QStringLiteral("primary"), this,
                            QStringLiteral("Enter"));
    open->setObjectName(QStringLiteral("openSheet"));
    m_summary->setObjectName(QStringLiteral("matrixSummary"));
    foot->addWidget(m_summary, 1);
    foot->addWidget(close);
    foot->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_title);
    layout->addWidget(frame, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &ScoreSheetMatrix::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &ScoreSheetMatrix::openCurrent);
    connect(&m_session, &Session::changed, this, &ScoreSheetMatrix::refresh);
    refresh();
    open->setVisible(m_table->isVisibleTo(this));
    m_table->setCurrentIndex(m_model->firstOpen());
    m_table->setFocus();
}

ScoreSheetMatrix::~ScoreSheetMatrix() = default;

QString ScoreSheetMatrix::summary() const { return m_summary->text(); }

void ScoreSheetMatrix::refresh()
{
    if (!m_session.isOpen()) return;
    const QModelIndex current = m_table->currentIndex();
    m_model->load(m_session, m_round);
    const Round* round = m_session.evaluations().round(m_round);
    m_title->setText(round ? tr("Score sheets · %1").arg(round->name) : tr("Score sheets"));
    const bool isEmpty = m_model->sheets() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (m_model->rowCount() == 0)
        m_empty->set(QStringLiteral("tag"), tr("No product is in this round yet"),
                     tr("Put dossiers into the round first."));
    else
        m_empty->set(QStringLiteral("group"), tr("The round has no council with members who score"),
                     tr("Give the round its council, and the council its members."));
    m_summary->setText(isEmpty ? QString()
                               : tr("%1 sheets: %2 signed, %3 begun")
                                     .arg(QString::number(m_model->sheets()),
                                          QString::number(m_model->inState(SheetState::Signed)),
                                          QString::number(m_model->inState(SheetState::Begun))));
    arrangeColumns();
    if (current.isValid()) m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
}

void ScoreSheetMatrix::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    arrangeColumns();
}

void ScoreSheetMatrix::arrangeColumns()
{
    const int columns = m_model->columnCount();
    const Theme& theme = themeOf(this);
    const int room = width() - theme.px(32) - 2 - theme.px(16);
    const int last = theme.px(72);
    const int members = m_model->members();
    const int least = theme.px(86);
    const int first = std::clamp(room - 2 * last - members * theme.px(104), theme.px(180), theme.px(340));
    const int each = members > 0 ? std::clamp((room - first - 2 * last) / members, least, theme.px(150)) : least;
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, column == 0 ? first : column > members ? last : each);
}

void ScoreSheetMatrix::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_model->sheets() == 0) return;
    const int column = std::clamp(index.column(), 1, m_model->members());
    const ApplicationId application = m_model->application(index.row());
    const MemberId member = m_model->member(column);
    if (!whyNoSheet(m_session, application).isEmpty()) {
        m_wrote |= openScoreSheet(m_session, this, application, member);
        return;
    }
    ScoreSheetDialog dialog(m_session, application, member, this);
    dialog.exec();
    m_wrote |= dialog.wrote();
    // The person may have gone on to other sheets: the mark follows.
    refresh();
    m_table->setCurrentIndex(m_model->indexOf(dialog.desk().application().id, dialog.desk().member().id));
}

bool ScoreSheetMatrix::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) return openCurrent(), true;
    }
    return QDialog::eventFilter(watched, event);
}

bool openScoreSheets(Session& session, QWidget* parent, RoundId round)
{
    ScoreSheetMatrix dialog(session, round, parent);
    dialog.exec();
    return dialog.wrote();
}

} // namespace ocop
