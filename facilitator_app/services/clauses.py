"""The clause of a contract: its articles composed, its templates on three levels, and what it lacks.

An article reads as it was reworded for the contract, else as the facilitator's own template says, else as the one that
came with the program. Own templates are kept with those of messages, so that they are in the database's backups.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from facilitator_app.domain import clause
from facilitator_app.domain.clause import ClauseField, ComposedArticle, Origin, Value, Wording
from facilitator_app.domain.clause_gaps import ClauseGap, clause_gaps
from facilitator_app.domain.message import MessageText
from facilitator_app.domain.preparation import Article, ArticleText, Preparation
from facilitator_app.paths import resources_dir
from facilitator_app.services.clause_values import clause_values
from facilitator_app.store.store import Store
from facilitator_app.words.preparation_labels import field_name
from facilitator_app.words.words import NARROW_NBSP, Words

if TYPE_CHECKING:
    from facilitator_app.domain.contract import Contract

__all__ = ["Clauses"]


class Clauses:
    """The clauses of one database, in one language."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    # -- a contract's clause

    def composed(self, preparation: Preparation) -> tuple[ComposedArticle, ...]:
        """All articles as they read now, those left out among them, without a number. Raises Problem NOT_FOUND."""
        contract = self._store.contracts.get(preparation.contract_id)
        values = self._values(preparation, contract)
        reasons = {out.id: out.because for out in preparation.left_out}
        semicolon = f"{NARROW_NBSP};" if self._words.language == "fr" else ";"
        number = 0
        found = []
        for article in Article:
            out = preparation.is_left_out(article)
            number += not out
            wording, origin = self._wording(article, preparation, contract)
            blocks = clause.composed(wording.body, values, semicolon=semicolon)
            if article is Article.PERIMETER and not self._quotes(wording, ClauseField.PERIMETER):
                # Whatever else the article is made to say, the rule itself stays.
                rule = self._named(ClauseField.PERIMETER)[0]
                blocks = (*clause.composed(f"{{{rule}}}", values), *blocks)
            found.append(
                ComposedArticle(
                    article=article,
                    number=0 if out else number,
                    title=_filled_title(wording.title, values),
                    blocks=blocks,
                    origin=origin,
                    because=reasons.get(article.value, "") if out else "",
                )
            )
        return tuple(found)

    def gaps(self, preparation: Preparation) -> tuple[ClauseGap, ...]:
        """What the clause lacks of what domain § 2.4 asks for. Raises Problem NOT_FOUND."""
        contract = self._store.contracts.get(preparation.contract_id)

        def quotes(article: Article) -> bool:
            field = clause.MAKING.get(article)
            bare = clause.variant(article, preparation, contract) == clause.NO_PENALTY
            return field is None or bare or self._quotes(self._wording(article, preparation, contract)[0], field)

        return clause_gaps(preparation, contract, quotes, lambda a: self._is_outdated(a, preparation, contract))

    def wording(self, article: Article, preparation: Preparation) -> tuple[Wording, Origin]:
        """The wording of an article with its fields in braces, and whose it is. Raises Problem NOT_FOUND."""
        return self._wording(article, preparation, self._store.contracts.get(preparation.contract_id))

    def template_for(self, article: Article, preparation: Preparation) -> tuple[Wording, str]:
        """The template an article of a contract goes back to, and the variant of it that applies there.

        Raises Problem NOT_FOUND.
        """
        contract = self._store.contracts.get(preparation.contract_id)
        variant = clause.variant(article, preparation, contract)
        return self.template(article, variant), variant

    def text_id(self, article: Article) -> str:
        """The id of an article's text in this language (see `ArticleText`)."""
        return f"{self._words.language}:{article}"

    def _wording(self, article: Article, preparation: Preparation, contract: Contract) -> tuple[Wording, Origin]:
        text = self._text(article, preparation)
        variant = clause.variant(article, preparation, contract)
        own = self._store.templates.get(self._key(article, variant))
        template = Wording(title=own.subject, body=own.body) if own else self.shipped_template(article, variant)
        if text is not None:
            body = text.body if text.body is not None and text.reworded else template.body
            worded = Wording(title=text.title.strip() or template.title, body=body)
            if worded != template:
                return worded, Origin.CONTRACT
        return template, Origin.OWN if own else Origin.SHIPPED

    def _text(self, article: Article, preparation: Preparation) -> ArticleText | None:
        return next((text for text in preparation.texts if text.id == self.text_id(article)), None)

    def _is_outdated(self, article: Article, preparation: Preparation, contract: Contract) -> bool:
        """Whether an article was worded for another variant; before that was kept, it reads as that one's template."""
        text = self._text(article, preparation)
        if text is None or text.body is None or not text.reworded:
            return False
        variant = clause.variant(article, preparation, contract)
        if text.variant is not None:
            return text.variant != variant
        others = (other for other in clause.variants(article) if other != variant)
        return text.body.strip() in {self.template(article, other).body.strip() for other in others}

    # -- templates

    def template(self, article: Article, variant: str) -> Wording:
        """The template of an article: the person's own, or the one that came with the program."""
        own = self._store.templates.get(self._key(article, variant))
        return Wording(title=own.subject, body=own.body) if own else self.shipped_template(article, variant)

    def shipped_template(self, article: Article, variant: str) -> Wording:
        """The template of an article that came with the program."""
        return self._shipped[f"{article}:{variant}" if variant else article.value]

    def save_template(self, article: Article, variant: str, wording: Wording) -> None:
        """Keeps the person's template for all contracts. Raises Problem (disk full…).

        An empty or the shipped text is not kept: what the program ships then takes its place again.
        """
        key = self._key(article, variant)
        if not wording.body.strip() or wording == self.shipped_template(article, variant):
            self._store.templates.drop(key)
        else:
            title = wording.title.strip() or self.shipped_template(article, variant).title
            self._store.templates.put(key, MessageText(subject=title, body=wording.body))

    def unknown_fields(self, wording: Wording) -> tuple[str, ...]:
        """What stands in braces in a wording and is no field."""
        names = {name for field in ClauseField for name in self._named(field)}
        quoted = clause.quoted_fields(f"{wording.title}\n{wording.body}")
        return tuple(name for name in quoted if clause.field_key(name) not in names)

    @cached_property
    def _shipped(self) -> dict[str, Wording]:
        # Imported here: only clauses need it beside the store.
        import msgspec

        body = (resources_dir() / "clause" / f"{self._words.language}.json").read_bytes()
        return msgspec.json.decode(body, type=dict[str, Wording])

    def _key(self, article: Article, variant: str) -> str:
        return ":".join(part for part in ("clause", self._words.language, article.value, variant) if part)

    # -- fields

    def _named(self, field: ClauseField) -> tuple[str, ...]:
        """What a field may be called: as in this language, or by its own name."""
        return clause.field_key(field_name(field, self._words)), field.value

    def _values(self, preparation: Preparation, contract: Contract) -> dict[str, Value]:
        buyer = self._store.organisations.find(contract.buyer_id) if contract.buyer_id else None
        values = clause_values(preparation, contract, buyer.name if buyer else "", self._words)
        return {name: value for field, value in values.items() for name in self._named(field)}

    def _quotes(self, wording: Wording, field: ClauseField) -> bool:
        quoted = {clause.field_key(name) for name in clause.quoted_fields(wording.body)}
        return not quoted.isdisjoint(self._named(field))


def _filled_title(title: str, values: dict[str, Value]) -> str:
    """A title is one line of text, whose fields are filled in as in a body's."""
    blocks = clause.composed(" ".join(title.split()), values)
    return next((block.text for block in blocks if not isinstance(block, clause.Table)), title)
