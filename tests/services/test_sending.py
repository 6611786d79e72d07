"""Messages made ready: whom for, with which words, in which files, and what is kept of them."""

import datetime as dt
import errno
import json
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.documents import writing
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Attendee
from facilitator_app.domain.message import MessageText, Recipient, Way
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Party, Person
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.papers import SIGNED, PaperKind
from facilitator_app.services.sending import Outgoing
from facilitator_app.store.issued import Issued
from facilitator_app.words.problems import sentence
from tests.services.test_meetings import hold
from tests.services.test_plans import filled

FRENCH = words_for("fr")
MADE_AT = dt.datetime(2026, 11, 15, 12, tzinfo=dt.UTC)


@pytest.fixture
def french(desk: Desk, contract: Contract, buyer: Organisation) -> Desk:
    """The desk in French, where holder and buyer have contact persons."""
    desk.speak(FRENCH)
    people = (
        Person(id="p1", name="Direction", function="Directrice", email="direction@atelier.example"),
        Person(id="p2", function="Chef d’équipe"),
    )
    holder = Organisation(id=new_id(), name="Atelier", kind=OrganisationKind.HOLDER, people=people)
    desk.directory.save(holder, None, "create an organisation")
    contact = Person(id="p3", function="Chargée d’achats", email="achats@ville.example")
    desk.directory.save(replace(buyer, people=(contact,)), buyer, "change an organisation")
    desk.contracts.save(replace(contract, holder_id=holder.id), contract, "change")
    return desk


@pytest.fixture
def issued(french: Desk, contract: Contract) -> Issued:
    """The minutes of an annual review."""
    filled(french, contract)
    meeting = hold(french, contract)
    convened = (
        Attendee(id="a1", person_id="p1", function="Directrice", entity="Atelier", email="Direction@Atelier.example"),
        Attendee(id="a2", person_id="p3", function="Acheteuse", entity="Ville", party=Party.BUYER),
        Attendee(id="a3", function="Facilitatrice", party=Party.FACILITATOR, email="clauses@maison.example"),
        Attendee(id="a4", function="Tutrice", entity="Atelier"),
    )
    french.meetings.save(meeting, replace(meeting, attendees=convened), "attendance")
    french.meetings.finish(meeting.id)
    return french.papers.issue_minutes(meeting.id, FRENCH, MADE_AT)


def outgoing(issued: Issued, **fields: object) -> Outgoing:
    values = {
        "issued_id": issued.id,
        "text": MessageText(subject="Compte rendu", body="Bonjour"),
        "recipients": (Recipient(name="Directrice", address="direction@atelier.example"),),
        "copies": (Recipient(address="achats@ville.example"),),
    }
    return Outgoing(**(values | fields))  # type: ignore[arg-type]  # the tests give what each field takes


def test_everybody_concerned_is_proposed_once(french: Desk, issued: Issued) -> None:
    found = [
        (c.recipient.name, c.recipient.address.lower(), c.party, c.copy, c.chosen)
        for c in french.sending.candidates(issued.id)
    ]
    assert found == [
        ("Directrice", "direction@atelier.example", Party.HOLDER, False, True),
        ("Tutrice", "", Party.HOLDER, False, False),
        ("Chef d’équipe", "", Party.HOLDER, False, False),
        ("Acheteuse", "achats@ville.example", Party.BUYER, True, True),
        ("Facilitatrice", "clauses@maison.example", Party.FACILITATOR, True, False),
    ]


def test_what_comes_before_the_contract_goes_to_the_buyer(french: Desk, issued: Issued) -> None:
    clause = replace(issued, id="clause", kind=PaperKind.CLAUSE.value, meeting_id="")
    french._store.issued.add(clause, b"%PDF-")
    signed = replace(issued, id="signed", kind=SIGNED, meeting_id="", data='{"signs": "clause"}')
    french._store.issued.add(signed, b"%PDF-2")
    for id_ in ("clause", "signed"):
        assert french.sending.goes_to_buyer(id_)
        found = [(c.party, c.copy, c.chosen) for c in french.sending.candidates(id_)]
        assert found[0] == (Party.BUYER, False, True)
        assert set(found[1:]) == {(Party.HOLDER, True, False)}
    assert not french.sending.goes_to_buyer(issued.id)


def test_the_message_is_the_template_filled_in(french: Desk, issued: Issued) -> None:
    text = french.sending.text(issued.id)
    assert text.subject == "Compte rendu du bilan annuel du 10\u00a0avril 2026 – marché 2025-1, Nettoyage"
    # Five working days after Saturday 21 November 2026, the day of the desk.
    assert "au plus tard le 27\u00a0novembre 2026" in text.body
    assert "annule et remplace" not in text.body
    assert "{" not in text.body


def test_no_time_for_remarks_no_word_of_them(french: Desk, contract: Contract, issued: Issued) -> None:
    opened = french.meetings.correct(issued.meeting_id, "Lieu erroné")
    french.meetings.save(opened, replace(opened, remarks_days=0), "change the time for remarks")
    french.meetings.finish(opened.id)
    text = french.sending.text(french.papers.issue_minutes(opened.id, FRENCH).id)
    assert "observations" not in text.body
    assert "Cette version annule et remplace la précédente." in text.body


def test_the_template_is_kept_per_language_and_goes_back(french: Desk, issued: Issued) -> None:
    shipped = french.sending.shipped_template()
    own = MessageText(subject="{référence} {Buyer}", body="{document}, v{version}, {holder}, {inconnu}")
    french.sending.save_template(own)
    assert french.sending.template() == own
    assert french.sending.unknown_fields(own) == ("inconnu",)
    text = french.sending.text(issued.id)
    assert text.subject == "2025-1 Ville de Béziers"
    assert text.body == "Compte rendu du bilan annuel du 10\u00a0avril 2026, v1, Atelier, {inconnu}"
    french.speak(words_for("en"))
    assert french.sending.template() == french.sending.shipped_template() != own
    french.speak(FRENCH)
    french.sending.save_template(shipped)
    assert french.sending.template() == shipped


def test_the_draft_stands_beside_its_document(french: Desk, issued: Issued) -> None:
    first, second = french.sending.write(outgoing(issued)), french.sending.write(outgoing(issued))
    assert first.draft.parent == french.data_dir / "outbox" / "2025-1_CR_2026-04-10_v1"
    assert second.draft.parent.name == "2025-1_CR_2026-04-10_v1_2"
    assert first.document.name == issued.file_name
    assert first.document.read_bytes() == french.papers.issued_pdf(issued.id)
    message = message_from_bytes(first.draft.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message["To"] == "Directrice <direction@atelier.example>"
    [attached] = message.iter_attachments()
    assert attached.get_content() == french.papers.issued_pdf(issued.id)
    assert french.sending.of_contract(issued.contract_id) == ()


def test_a_disk_that_fills_up_midway_leaves_nothing(
    french: Desk, issued: Issued, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, data: bytes) -> None:
        if path.suffix == ".eml":
            raise OSError(errno.ENOSPC, "No space left on device")
        path.write_bytes(data)

    monkeypatch.setattr(writing, "write_atomically", refuse)
    with pytest.raises(Problem) as caught:
        french.sending.write(outgoing(issued))
    assert caught.value.kind is ProblemKind.DISK_FULL
    assert list((french.data_dir / "outbox").iterdir()) == []


@pytest.mark.parametrize("name", ["../../etc/CON", "a/b\\c: *?.pdf", "..", "é" * 300, "\n"])
def test_no_file_name_leads_out_of_the_outbox(french: Desk, contract: Contract, name: str) -> None:
    made = Issued(id="i", contract_id=contract.id, kind="plan", file_name=name, made_at=dt.datetime.now(dt.UTC))
    issued = french._store.issued.add(made, b"%PDF-")
    files = french.sending.write(outgoing(issued))
    assert files.draft.parent.parent == french.data_dir / "outbox"
    assert files.draft.suffix == ".eml" and files.document.suffix == ".pdf"
    assert len(files.draft.name) < 100
    assert french.sending.text(issued.id).subject


def test_a_sending_is_kept_and_each_is_another(french: Desk, issued: Issued) -> None:
    message = outgoing(issued, text=MessageText(subject="Compte\r\nrendu", body="Bonjour"))
    first = french.sending.record(message, Way.MAIL_PROGRAM)
    second = french.sending.record(message, Way.FOLDER)
    assert french.sending.of_contract(issued.contract_id) == (first, second)
    assert (first.sha256, first.issued_id, first.subject) == (issued.sha256, issued.id, "Compte rendu")
    assert first.recipients == message.recipients and first.copies == message.copies
    assert first.id != second.id


@pytest.mark.parametrize("way", [way for way in Way if way.by_other_means])
def test_sent_by_other_means_is_kept_with_its_day(french: Desk, issued: Issued, way: Way) -> None:
    day = french.today() - dt.timedelta(days=1)
    assert french.sending.holder_of(issued.contract_id) == "Atelier"
    sent = french.sending.record_other_means(issued.id, way, day, to="Direc\ntrice", reference=" 1A 234 ")
    assert french.sending.of_contract(issued.contract_id) == (sent,)
    assert (sent.day, sent.way, sent.sha256, sent.issued_id) == (day, way, issued.sha256, issued.id)
    assert (sent.recipients, sent.copies, sent.subject) == ((Recipient(name="Direc trice", address=""),), (), "1A 234")
    assert french.sending.record_other_means(issued.id, way, french.today()).recipients == ()


def test_remarks_run_from_the_day_the_minutes_went_and_no_other_document(french: Desk, issued: Issued) -> None:
    def remarks() -> list[dt.date]:
        french.refresh()
        found = french.deadlines.of_contract(issued.contract_id)
        return [deadline.event_date for deadline in found if deadline.kind is DeadlineKind.REMARKS]

    for id_, kind, data in (("report", "final-report", "{}"), ("signed-report", SIGNED, '{"signs": "report"}')):
        french._store.issued.add(replace(issued, id=id_, kind=kind, data=data), b"%PDF-")
        french.sending.record_other_means(id_, Way.POST, french.today())
    assert remarks() == []
    signed = replace(issued, id="signed", kind=SIGNED, data=json.dumps({"signs": issued.id}))
    french._store.issued.add(signed, b"%PDF-2")
    day = french.today() - dt.timedelta(days=2)
    french.sending.record_other_means("signed", Way.BY_HAND, day)
    french.sending.record_other_means(issued.id, Way.POST, french.today())
    assert remarks() == [day]


def test_nothing_is_handed_over_on_a_day_to_come(french: Desk, issued: Issued, tmp_path: Path) -> None:
    tomorrow = french.today() + dt.timedelta(days=1)
    with pytest.raises(Problem) as caught:
        french.sending.record_other_means(issued.id, Way.POST, tomorrow)
    assert sentence(caught.value, FRENCH).startswith("Le 22\u00a0novembre 2026 est à venir")
    with pytest.raises(Problem) as caught:
        french.sending.record_other_means("absent", Way.POST, french.today())
    assert caught.value.kind is ProblemKind.NOT_FOUND
    reading = open_desk(french.path, data_dir=tmp_path / "data", words=FRENCH, read_only=True)
    with pytest.raises(Problem) as caught:
        reading.sending.record_other_means(issued.id, Way.POST, french.today())
    assert caught.value.kind is ProblemKind.READ_ONLY
    reading.close()
    assert french.sending.of_contract(issued.contract_id) == ()


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"recipients": ()}, "no_recipient"),
        ({"recipients": (Recipient(address="a@ville.example\nBcc: b@x.example"),)}, "mail_address"),
        ({"copies": (Recipient(address="pas une adresse"),)}, "mail_address"),
    ],
)
def test_what_cannot_be_sent_leaves_nothing(
    french: Desk, issued: Issued, fields: dict[str, object], problem: str
) -> None:
    for act in (french.sending.write, lambda message: french.sending.record(message, Way.COPIED)):
        with pytest.raises(Problem) as caught:
            act(outgoing(issued, **fields))
        assert caught.value.details["problem"] == problem
    assert not (french.data_dir / "outbox").exists()
    assert french.sending.of_contract(issued.contract_id) == ()


def test_a_read_only_database_sends_nothing(french: Desk, issued: Issued, tmp_path: Path) -> None:
    reading = open_desk(french.path, data_dir=tmp_path / "data", words=FRENCH, read_only=True)
    with pytest.raises(Problem) as caught:
        reading.sending.write(outgoing(issued))
    assert caught.value.kind is ProblemKind.READ_ONLY
    reading.close()


def test_addresses_to_be_pasted(french: Desk, issued: Issued) -> None:
    assert french.sending.addresses(outgoing(issued)) == "Directrice <direction@atelier.example>; achats@ville.example"


def test_nothing_is_handed_over_before_it_was_issued(french: Desk, issued: Issued) -> None:
    made = MADE_AT.astimezone().date()
    with pytest.raises(Problem) as caught:
        french.sending.record_other_means(issued.id, Way.POST, made - dt.timedelta(days=1))
    assert sentence(caught.value, FRENCH).startswith("Le document n’a été émis que le 15\u00a0novembre 2026")
    assert french.sending.record_other_means(issued.id, Way.POST, made).day == made
    # What is still to be issued is issued today, whatever a wrong clock said of others.
    french.sending.check_day(french.today())
    with pytest.raises(Problem):
        french.sending.check_day(french.today() - dt.timedelta(days=1))
    french.sending.check_day(french.today(), replace(issued, made_at=MADE_AT + dt.timedelta(days=900)))


def test_a_sending_noted_in_error_stays_struck_and_counts_no_more(french: Desk, issued: Issued, tmp_path: Path) -> None:
    def kinds() -> set[DeadlineKind]:
        french.refresh()
        found = french.deadlines.of_contract(issued.contract_id)
        return {deadline.kind for deadline in found if deadline.done_on is None}

    sent = french.sending.record(outgoing(issued), Way.FOLDER)
    assert DeadlineKind.REMARKS in kinds()
    with pytest.raises(Problem) as caught:
        french.sending.strike(sent.id, " \n ")
    assert sentence(caught.value, FRENCH).startswith("Indiquez pourquoi cet envoi a été noté par erreur")
    reading = open_desk(french.path, data_dir=tmp_path / "data", words=FRENCH, read_only=True)
    with pytest.raises(Problem) as caught:
        reading.sending.strike(sent.id, "Erreur")
    assert caught.value.kind is ProblemKind.READ_ONLY
    reading.close()

    french.sending.strike(sent.id, "Dossier seulement\nouvert")
    [kept] = french.sending.of_contract(issued.contract_id)
    assert kept.struck_at is not None
    assert replace(kept, struck_at=None, struck_because="") == sent
    assert kept.struck_because == "Dossier seulement ouvert"
    assert DeadlineKind.REMARKS not in kinds()
    for again, kind in ((sent.id, ProblemKind.FROZEN), ("absent", ProblemKind.NOT_FOUND)):
        with pytest.raises(Problem) as caught:
            french.sending.strike(again, "Autre raison")
        assert caught.value.kind is kind
    assert french.sending.of_contract(issued.contract_id) == (kept,)


def test_the_message_with_a_replaced_version_says_so(french: Desk, issued: Issued) -> None:
    opened = french.meetings.correct(issued.meeting_id, "Lieu erroné")
    french.meetings.finish(opened.id)
    french.papers.issue_minutes(opened.id, FRENCH, MADE_AT)
    told = "Annulée et remplacée par la version 2 du 15\u00a0novembre 2026."
    assert told in french.sending.text(issued.id).body
    french.sending.save_template(MessageText(subject="{document}", body="Bonjour"))
    assert french.sending.text(issued.id).body == f"{told}\n\nBonjour"


def test_the_message_is_signed_by_the_facilitators_organisation(french: Desk, issued: Issued) -> None:
    assert french.sending.text(issued.id).body.endswith("Cordialement")
    for name in ("Association d’insertion", "Maison de l’emploi"):
        own = Organisation(id=new_id(), name=name, kind=OrganisationKind.FACILITATOR)
        french.directory.save(own, None, "create an organisation")
    assert french.sending.text(issued.id).body.endswith("Cordialement\nAssociation d’insertion")
    meeting = french.meetings.get(issued.meeting_id)
    present = Attendee(id="f", function="Facilitatrice", entity="Maison de l’emploi", party=Party.FACILITATOR)
    french._store.meetings.save(meeting, replace(meeting, attendees=(*meeting.attendees, present)), "attendance")
    assert french.sending.text(issued.id).body.endswith("Cordialement\nMaison de l’emploi")
