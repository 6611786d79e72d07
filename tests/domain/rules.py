"""The rules of the trade, each with its source and the tests that prove it: domain § 2 and § 3, line by line.

Sources: 001 and 002 the method sheet, 003 the workshop of 20 January 2022; CCAG-FCS is the general conditions of
supplies and services. "(check)" marks what is a default that the user can change, never the law.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: where the trade's paper tells it, what it says, where it comes from, what proves it."""

    at: str
    says: str
    source: str
    proofs: tuple[str, ...]


def _rule(at: str, says: str, source: str, *proofs: str) -> Rule:
    return Rule(at, says, source, proofs)


FEASIBILITY, DEADLINE, OWED = "domain/test_suitability.py", "domain/test_deadline.py", "domain/test_owed.py"
MEETING_START = "domain/test_meeting_start.py"
MEETING_OUTCOME = "domain/test_meeting_outcome.py"
CALENDAR, WORDING, REVIEW = "domain/test_calendar.py", "domain/test_wording.py", "domain/test_review.py"
COMPLETE, BREACH, RENEWAL = "domain/test_completeness.py", "domain/test_breach.py", "domain/test_renewal.py"
PREPARED, CLAUSES, KICK_OFF = "domain/test_preparation.py", "services/test_clauses.py", "domain/test_kick_off.py"
YEARS, LETTERS, MINUTES = (
    "domain/test_over_the_years.py",
    "services/test_letter_papers.py",
    "services/test_minutes_view.py",
)
ASSESSED, PLANS, MEETINGS = "services/test_feasibility.py", "services/test_plans.py", "services/test_meetings.py"
BOUND, TOUCHED, REGISTER = "domain/test_formalisation.py", "domain/test_touched_terms.py", "domain/test_register.py"
LIBRARY, EXPLAINED = "resources/test_library.py", "words/test_explain.py"

RULES = (
    # -- the life of a plan
    _rule(
        "2",
        "feasibility, preparation, notification, kick-off, joint plan, validation, follow-up, reviews, end, lessons",
        "001 part II; 003",
        "domain/test_stage.py::test_stages_of_a_contract_notified",
        "domain/test_stage.py::test_before_the_notification_a_contract_is_assessed_then_prepared",
        "domain/test_next_thing.py::test_the_deadline_to_meet_is_the_earliest_that_is_open",
        "journeys/test_whole_method.py::test_a_contract_is_carried_from_feasibility_to_lessons",
    ),
    # -- 2.1 feasibility
    _rule(
        "2.1",
        "a one-off purchase is not suitable",
        "001 § 2.1",
        f"{FEASIBILITY}::test_a_one_off_purchase_is_not_suitable",
    ),
    _rule(
        "2.1",
        "recurrent or continuous performance is suitable",
        "001 § 2.1",
        f"{FEASIBILITY}::test_recurrent_or_continuous_performance_is_suitable",
    ),
    _rule(
        "2.1",
        "a single holder is suitable; a group of companies under one contract is one holder",
        "001 § 2.1",
        f"{FEASIBILITY}::test_a_single_holder_is_suitable",
        f"{FEASIBILITY}::test_a_group_of_companies_is_one_holder",
    ),
    _rule(
        "2.1",
        "several holders with purchase orders are not suitable",
        "001 § 2.1",
        f"{FEASIBILITY}::test_several_holders_with_purchase_orders_are_not_suitable",
    ),
    _rule(
        "2.1",
        "several holders: subsequent contracts of 24 months or more are, and their own duration is what counts",
        "001 § 2.1",
        f"{FEASIBILITY}::test_subsequent_contracts_of_24_months_or_more_are_suitable",
        f"{FEASIBILITY}::test_the_subsequent_contract_s_own_duration_is_what_counts",
        f"{FEASIBILITY}::test_subsequent_contracts_under_24_months_are_not_suitable",
    ),
    _rule(
        "2.1",
        "under 24 months is a reservation; firm and renewable parts are shown",
        "001 § 2.1",
        f"{FEASIBILITY}::test_a_duration_under_24_months_is_a_reservation",
        f"{FEASIBILITY}::test_24_months_exactly_are_enough",
        f"{FEASIBILITY}::test_firm_and_renewable_parts_are_shown_and_add_up_where_no_total_is_known",
    ),
    _rule(
        "2.1",
        "a framework agreement of 48 months is particularly suitable",
        "001 § 2.1",
        f"{FEASIBILITY}::test_a_framework_agreement_of_48_months_is_particularly_suitable",
    ),
    _rule(
        "2.1",
        "the amount never blocks; a modest one is fine when the duration suffices",
        "001 § 2.1",
        f"{FEASIBILITY}::test_the_amount_never_blocks",
        f"{FEASIBILITY}::test_a_modest_amount_is_fine_when_the_duration_suffices",
    ),
    _rule(
        "2.1",
        "people, rigour of the indicators and relevance are weighed by the user",
        "001 part III",
        f"{FEASIBILITY}::test_points_of_vigilance_are_weighed_by_the_person",
    ),
    _rule(
        "2.1",
        "ability to attend meetings and short price revision are hints, never blocking",
        "003",
        f"{FEASIBILITY}::test_hints_never_block",
    ),
    _rule(
        "2.1",
        "three-level verdict, one reason per criterion, dated and signed by a function; a negative one is kept too",
        "001 § 2.1",
        f"{FEASIBILITY}::test_each_criterion_has_one_finding_in_order",
        f"{FEASIBILITY}::test_the_verdict_is_the_worst_of_what_counts",
        f"{ASSESSED}::test_finished_it_is_dated_signed_by_a_function_and_frozen",
        f"{ASSESSED}::test_a_negative_assessment_is_kept_and_the_next_begins_from_it",
        f"{ASSESSED}::test_a_new_assessment_takes_over_facts_and_no_conclusion",
        "domain/test_stage.py::test_of_several_assessments_the_last_one_finished_counts",
    ),
    # -- 2.2 axes
    _rule(
        "2.2",
        "the six axes of the sources, the first two tied to the social clause",
        "001 § 2.2; 003",
        f"{LIBRARY}::test_the_axes_of_the_sources_are_there_with_their_family_and_source",
    ),
    _rule(
        "2.2",
        "put-off axes keep their reason and are offered again at renewal",
        "003",
        f"{MEETING_START}::test_a_new_review_offers_every_line_and_the_put_off_axes",
        f"{RENEWAL}::test_a_put_off_axis_is_taken_up_kept_or_dropped",
        "services/test_preparation.py::test_a_plan_begins_with_targeted_axes_and_keeps_those_put_off",
        f"{CLAUSES}::test_axes_put_off_are_told_of_only_where_there_are_some",
    ),
    _rule(
        "2.2",
        "qualitative objectives are legal",
        "001 § 2.3",
        f"{COMPLETE}::test_qualitative_objective_needs_no_indicator_of_its_own",
        f"{COMPLETE}::test_indicator_of_qualitative_objective_needs_no_target",
    ),
    # -- 2.3 perimeter
    _rule(
        "2.3",
        "only the employees assigned to the contract, or likely to be; the company's general policy may not count",
        "001 § 2.2",
        f"{WORDING}::test_the_whole_company_is_out_of_the_perimeter",
        f"{WORDING}::test_the_employees_of_the_contract_are_in_it",
        f"{CLAUSES}::test_the_rule_of_the_perimeter_stays_whatever_the_article_is_made_to_say",
        f"{PREPARED}::test_the_perimeter_is_never_left_out",
    ),
    _rule(
        "2.3",
        "the reminder stands in the editor and in every document about the plan; each objective is confirmed",
        "domain § 2.3",
        "services/test_perimeter.py::test_the_perimeter_is_told_in_every_document_about_the_plan",
        "services/test_perimeter.py::test_where_all_axes_are_social_the_perimeter_is_the_employees",
        "domain/test_perimeter.py::test_employees_are_the_matter_of_social_axes_and_services_of_the_others",
        "ui/plan_editor/test_page.py::test_a_plan_opens_with_its_contract_its_holder_and_its_next_deadline",
        f"{COMPLETE}::test_what_lacks_is_told",
    ),
    _rule(
        "2.3",
        "before and beside the plan too, a wording pointed out has its rewrite and is dismissed with a reason",
        "domain § 2.3",
        "domain/test_chapter_wording.py::test_each_text_about_the_holder_is_looked_at_reworded_or_kept",
    ),
    _rule(
        "2.3",
        "no preference for local companies; local products are fine",
        "003",
        f"{WORDING}::test_local_companies_are_pointed_out",
        f"{WORDING}::test_a_preference_for_a_place_where_companies_could_be_meant_is_pointed_out",
        f"{WORDING}::test_local_products_are_fine",
        "domain/test_chapter_wording.py::test_a_preference_in_what_an_axis_expects_is_pointed_out",
    ),
    _rule("2.3", "no beneficiary is named", "domain § 6", f"{WORDING}::test_nobody_who_benefits_is_named"),
    _rule("2.3", "a percentage says its base", "domain § 2.3", f"{WORDING}::test_a_percentage_says_of_what"),
    _rule(
        "2.3",
        "a quantified result does not rest on the holder for a cause both parties share",
        "003",
        f"{WORDING}::test_a_result_with_a_shared_cause_does_not_rest_on_the_holder_alone",
        "resources/test_example.py::test_the_waste_target_failed_because_its_cause_was_shared",
    ),
    _rule(
        "2.3",
        "each finding proposes a rewrite, never blocks, and can be dismissed with a reason",
        "domain § 2.3",
        f"{WORDING}::test_a_dismissed_wording_stays_silent_until_it_changes",
        "ui/plan_editor/test_wordings.py::test_a_rewrite_is_taken_over_and_undone",
        "ui/plan_editor/test_wordings.py::test_a_wording_is_kept_only_with_a_reason_and_then_stays_silent",
    ),
    # -- 2.4 terms and clause
    _rule(
        "2.4",
        "the clause has all the parts the sources ask for, and says which one it lacks",
        "001 § 2.2; 003",
        f"{PREPARED}::test_a_clause_with_all_parts_lacks_nothing",
        f"{PREPARED}::test_each_part_that_is_missing_is_told_with_its_source",
        f"{CLAUSES}::test_every_article_is_there_in_order_and_says_what_was_prepared",
        f"{CLAUSES}::test_what_was_typed_reads_as_sentences_of_a_clause",
    ),
    _rule(
        "2.4",
        "feasibility and clause precede the award: neither names the holder, whatever is known by then",
        "001 § 2.1-2.2; domain § 2",
        "services/test_clause_papers.py::test_no_paper_of_before_the_award_names_the_holder",
    ),
    _rule(
        "2.4",
        "penalties: event, amount, unit, cap, adversarial step of 15 days",
        "001 § 2.2; domain § 2.4",
        f"{PREPARED}::test_penalties_have_an_adversarial_step_of_15_days",
        f"{BREACH}::test_the_holder_has_fifteen_calendar_days_by_default",
        f"{BREACH}::test_no_penalty_before_the_holder_could_answer",
        f"{BREACH}::test_no_date_before_the_notice_shortens_the_time_to_answer",
        f"{BREACH}::test_no_amount_above_the_cap",
        f"{BREACH}::test_a_cap_is_reckoned_once_the_amount_of_the_contract_is_known",
    ),
    _rule(
        "2.4",
        "obligation, joint or invitation",
        "domain § 2.4",
        f"{CLAUSES}::test_three_forces_read_differently",
        f"{PREPARED}::test_an_invitation_needs_no_penalty",
    ),
    _rule(
        "2.4",
        "two ways to start: within two months of the notification, or at the first anniversary",
        "001 § 2.3; generic State clause",
        "domain/test_clause.py::test_two_ways_to_start_have_a_wording_each",
        f"{CLAUSES}::test_cadence_and_start_are_those_of_the_contract",
        f"{LETTERS}::test_a_late_start_is_convened_for_the_first_anniversary",
        "ui/contract_life/test_kick_off.py::test_the_help_line_counts_from_the_start_of_the_plan",
        f"{DEADLINE}::test_start_at_the_first_anniversary",
        f"{DEADLINE}::test_kick_off_within_two_months",
    ),
    # -- 2.5 the seven points
    _rule(
        "2.5",
        "the seven points, axis by axis, and what lacks",
        "001 § 2.3",
        f"{COMPLETE}::test_whole_plan_is_complete",
        f"{COMPLETE}::test_every_axis_counts",
        f"{COMPLETE}::test_what_lacks_is_told",
    ),
    _rule(
        "2.5",
        "means and resources of each party: it is said whose are missing",
        "001 § 2.3",
        f"{COMPLETE}::test_it_says_whose_means_are_missing",
        "services/test_document_views.py::test_a_draft_says_whose_means_are_missing",
    ),
    _rule(
        "2.5",
        "an incomplete plan is not validated without a stated reason",
        "001 § 2.3",
        f"{PLANS}::test_an_incomplete_plan_wants_a_reason",
    ),
    _rule(
        "2.5",
        "“not available” with a reason is a value; shares add their parts, never percentages",
        "domain § 2.5",
        f"{REVIEW}::test_a_reason_why_there_is_no_value_will_do",
        "domain/test_progress.py::test_shares_add_numerators_and_denominators_never_percentages",
    ),
    # -- 2.6 validation
    _rule(
        "2.6",
        "no term touched: letters of both parties; a term touched: an amendment",
        "001 § 2.3; 003",
        f"{BOUND}::test_letters_of_both_parties_or_an_amendment_make_a_plan_binding",
        f"{LETTERS}::test_both_parties_agree_on_the_same_version",
        f"{LETTERS}::test_a_plan_that_touches_a_term_needs_an_amendment",
    ),
    _rule(
        "2.6",
        "every decision says whether it touches a term; one that does waits for its amendment",
        "003",
        f"{REVIEW}::test_a_decision_asks_for_owner_date_and_term",
        f"{TOUCHED}::test_a_decision_that_touches_a_term_waits_for_an_amendment",
        f"{TOUCHED}::test_the_amendment_that_names_it_covers_it",
        "services/test_registers.py::test_an_amendment_the_contract_has_taken_over_is_completed_later",
        "services/test_registers.py::test_what_the_contract_has_taken_over_is_not_unmade",
    ),
    _rule(
        "2.6",
        "validating tells of a kick-off never recorded and an amendment not concluded yet, and is held up by neither",
        "001 § 2.3; 003",
        "ui/plan_editor/test_page.py::test_validating_says_in_one_line_what_the_method_would_have_had_before",
    ),
    _rule(
        "2.6",
        "a validated plan is frozen, a change makes a new version; versions are compared in words",
        "domain § 2.6",
        f"{PLANS}::test_a_validated_plan_is_frozen_but_followed_up",
        f"{PLANS}::test_a_new_version_takes_the_place_of_the_old_when_validated",
        "domain/test_comparison.py::test_changed_added_removed_are_told",
    ),
    _rule(
        "2.6",
        "a plan is that of one year: validated early, the next waits for its first day and the running one is followed",
        "001 § 2.3",
        "domain/test_followed.py::test_validated_early_the_next_plan_waits_for_its_first_day",
        "domain/test_followed.py::test_the_running_year_keeps_its_data_and_actions_when_the_next_is_validated_early",
        "domain/test_followed.py::test_from_its_first_day_the_next_plan_is_followed_and_what_is_owed_stays_owed",
        "store/test_refreshing.py::test_a_plan_validated_early_is_followed_from_its_first_day_on",
    ),
    _rule(
        "2.6",
        "corrected minutes cancel and replace, and the old ones stay",
        "domain § 2.6",
        f"{MEETINGS}::test_a_correction_cancels_and_replaces",
        f"{MINUTES}::test_a_correction_says_what_it_cancels",
        "services/test_papers.py::test_minutes_are_issued_once_and_a_correction_replaces_them",
    ),
    # -- 2.7 meetings
    _rule(
        "2.7",
        "kick-off within two months of notification, convened by the holder, with a project per axis",
        "001 § 2.3",
        f"{DEADLINE}::test_kick_off_within_two_months",
        f"{LETTERS}::test_the_holder_convenes_the_buyer",
        f"{KICK_OFF}::test_which_axes_have_their_project_is_told",
        f"{REVIEW}::test_each_targeted_axis_asks_for_its_project",
        "ui/review_wizard/test_projects.py::test_a_project_is_typed_at_the_meeting_and_kept_in_the_kick_off",
        f"{MINUTES}::test_a_kick_off_tells_the_projects_axis_by_axis",
        "services/test_projects.py::test_minutes_keep_the_projects_as_the_kick_off_heard_them",
        f"{KICK_OFF}::test_the_plan_grows_out_of_the_project",
    ),
    _rule(
        "2.7",
        "a decision of both parties is owed by both, in deadlines, calendar, open actions and minutes",
        "003",
        f"{OWED}::test_a_decision_of_both_parties_is_owed_by_both",
        "domain/test_decision_line.py::test_both_parties_are_known_by_any_of_their_names",
        "services/test_agenda.py::test_a_joint_decision_is_told_as_owed_by_both",
        f"{MINUTES}::test_both_parties_have_one_name_whatever_was_typed",
    ),
    _rule(
        "2.7",
        "a meeting tells what was said at it: what came after its day, or came back unanswered, is none of it",
        "domain § 2.7",
        f"{REGISTER}::test_what_came_after_the_day_of_a_meeting_is_not_its_matter",
        f"{REGISTER}::test_a_meeting_dated_later_gives_back_what_came_after_its_day_unless_it_was_spoken_of",
        f"{REVIEW}::test_exchanges_are_done_only_once_something_was_said",
    ),
    _rule(
        "2.7",
        "the holder's project becomes objectives with their indicators, actions, resources; what lacks is told",
        "001 § 2.3",
        f"{KICK_OFF}::test_what_a_project_taken_still_lacks_is_told_until_the_plan_has_it",
        "services/test_projects.py::test_how_an_objective_is_measured_becomes_its_indicator_once",
    ),
    _rule(
        "2.7",
        "half-yearly review where the contract says so (check)",
        "003",
        f"{DEADLINE}::test_half_yearly_reviews_where_the_contract_says_so",
    ),
    _rule(
        "2.7",
        "annual review and renewal within two months after each anniversary",
        "001 § 2.3",
        f"{DEADLINE}::test_reviews_follow_each_anniversary_and_the_final_one_the_end",
        f"{MEETINGS}::test_finishing_freezes_minutes_closes_the_plan_and_drafts_the_next",
    ),
    _rule(
        "2.7",
        "an annual review is that of its own year: a year without a plan is reviewed, and the plan of the next runs on",
        "001 § 2.3",
        f"{MEETINGS}::test_the_review_of_a_year_without_plan_leaves_the_plan_of_the_next_year_alone",
        f"{MEETINGS}::test_a_review_begun_on_the_plan_of_another_year_does_not_close_it",
        "services/test_contracts.py::test_a_longer_contract_leaves_no_day_without_a_plan",
    ),
    _rule(
        "2.7",
        "an action left open goes on under its id, with its dates where it is under way",
        "001 § 2.3",
        f"{RENEWAL}::test_everything_is_carried_over_under_its_id",
        f"{RENEWAL}::test_an_action_under_way_keeps_its_dates_late_or_not",
    ),
    _rule(
        "2.7",
        "interim points between reviews, free or at the contract's cadence",
        "003",
        f"{DEADLINE}::test_interim_points_where_no_review_falls",
        f"{CLAUSES}::test_cadence_and_start_are_those_of_the_contract",
        f"{MEETING_OUTCOME}::test_interim_point_leaves_the_plan_open",
    ),
    _rule(
        "2.7",
        "final review after the end, within the contract's months (three by default, check)",
        "003",
        f"{DEADLINE}::test_final_review_within_the_months_of_the_contract",
        f"{DEADLINE}::test_the_end_and_the_final_review_count_as_the_kick_off_does",
        f"{REVIEW}::test_a_final_review_asks_what_the_plan_has_brought",
        f"{DEADLINE}::test_the_final_review_held_stays_held_when_the_duration_changes_afterwards",
        "store/test_deadline_book.py::test_what_is_to_be_met_ends_with_the_final_review",
    ),
    _rule(
        "2.7",
        "minutes: decisions first, attendance, indicators, actions, exchanges, proposals, breaches, agreement",
        "domain § 2.7",
        "documents/test_minutes.py::test_page_one_answers_the_holders_questions_in_their_order",
        f"{MINUTES}::test_what_was_said_and_what_comes_next",
        f"{MINUTES}::test_breaches_and_proposals_taken_up_are_told_as_they_were_at_the_meeting",
        f"{MINUTES}::test_nobody_is_called_absent_for_not_having_been_ticked",
    ),
    _rule(
        "2.7",
        "a decision or proposal left open comes back by itself",
        "domain § 2.7",
        f"{MEETING_START}::test_open_decisions_come_back",
        f"{MEETING_START}::test_until_done_or_dropped",
        f"{REGISTER}::test_open_proposals_come_back_by_themselves_with_their_id",
    ),
    _rule(
        "2.7",
        "of a proposal, what was said last counts, on the day of a meeting too",
        "domain § 2.7",
        f"{REGISTER}::test_on_the_day_of_a_meeting_what_was_said_last_counts",
        f"{REGISTER}::test_an_answer_after_a_meeting_that_changed_nothing_comes_after_it",
        f"{YEARS}::test_a_proposal_answered_after_the_meeting_of_the_day_ends_as_it_was_answered",
    ),
    # -- 2.8 end
    _rule(
        "2.8",
        "over all years: targets and results, proposals adopted, amendments, value created, lessons",
        "003; 001 part III",
        f"{YEARS}::test_the_same_line_is_followed_through_the_years",
        f"{YEARS}::test_a_proposal_is_told_once_as_it_ended",
        f"{YEARS}::test_amendments_are_those_of_the_register_and_of_the_plans_each_once",
        "services/test_final_report.py::test_proposals_actions_amendments_and_decisions_are_told_with_their_fates",
        "domain/test_lessons.py::test_value_is_created_under_the_four_headings_of_the_sheet",
    ),
    _rule(
        "2.8",
        "a lesson: need, meeting, clause proposed, tender that reused it; found again from the next contract",
        "003",
        "domain/test_lessons.py::test_the_state_of_a_lesson_is_told_by_what_is_filled_in",
        "services/test_lessons.py::test_the_next_cleaning_contract_finds_what_the_old_one_taught",
    ),
    # -- 3 dates
    _rule(
        "3",
        "in months to the same day-number, or to the month's last day",
        "CCAG-FCS art. 3.2",
        f"{CALENDAR}::test_months_run_to_the_same_day_or_the_month_s_last",
        f"{CALENDAR}::test_months_never_spill_into_the_next_month",
    ),
    _rule(
        "3",
        "a period that ends on a Saturday, Sunday or public holiday runs to the next working day",
        "CCAG-FCS art. 3.2",
        f"{CALENDAR}::test_rolls_to_the_next_working_day",
        f"{DEADLINE}::test_kick_off_within_two_months",
    ),
    _rule(
        "3",
        "the anniversary is never rolled; that of 29 February in a common year is 28 February",
        "domain § 3",
        f"{DEADLINE}::test_anniversary_itself_is_never_rolled",
        f"{DEADLINE}::test_whatever_the_contract_asks_for_each_thing_is_told_once_on_a_working_day",
        f"{CALENDAR}::test_anniversary_of_29_february",
        f"{DEADLINE}::test_notified_on_29_february",
    ),
    _rule(
        "3",
        "eleven national holidays, Alsace-Moselle's two, the overseas abolition days",
        "Code du travail L. 3133-1, L. 3134-13, L. 3422-2",
        f"{CALENDAR}::test_holidays_of_each_zone",
        f"{CALENDAR}::test_the_abolition_of_slavery_has_its_day_in_each_overseas_zone",
        "ui/contract_form/test_dialog.py::test_good_friday_is_to_be_checked_in_alsace_moselle",
    ),
    _rule(
        "3",
        "a deadline explains itself; the contract may derogate with a reason",
        "domain § 3",
        f"{EXPLAINED}::test_one_sentence",
        f"{EXPLAINED}::test_how_the_event_came_about",
        f"{DEADLINE}::test_derogation_overrides_with_its_reason",
        f"{LETTERS}::test_the_day_the_contract_sets_takes_the_place_of_the_two_months",
        f"{DEADLINE}::test_the_date_set_for_an_interim_point_stays_with_it_whatever_points_are_added",
        f"{DEADLINE}::test_a_date_set_by_the_number_of_an_interim_point_keeps_its_point",
    ),
    _rule(
        "3",
        "through the portal it counts from the first reading, or 8 days after posting if unread",
        "domain § 3",
        f"{OWED}::test_unread_on_the_portal_counts_eight_days_after_posting",
        f"{DEADLINE}::test_the_way_of_notification_is_kept_with_the_kick_off",
        "domain/test_contract.py::test_read_after_eight_days_it_counts_from_their_end",
        f"{EXPLAINED}::test_documents_tell_how_the_notification_was_obtained",
        "services/test_agenda.py::test_another_day_of_notification_moves_what_is_in_the_calendar",
    ),
    _rule(
        "3",
        "in one's own calendar: added, moved and cancelled under the same name, and no typed text makes a line",
        "RFC 5545 § 3.1, 3.3.11, 3.6.1, 3.8.7.4; RFC 5546 § 3.2.1",
        "services/test_agenda.py::test_again_is_the_same_and_a_moved_date_comes_as_a_later_sequence",
        "services/test_agenda.py::test_what_is_no_longer_due_is_cancelled_until_its_day_and_comes_back",
        "exchange/test_calendar_file.py::test_no_typed_text_makes_a_line_of_its_own",
        "exchange/test_calendar_file.py::test_the_file_is_whole_by_the_standard",
    ),
    _rule(
        "3",
        "minutes within working days of the meeting, remarks within working days of their sending",
        "domain § 3 (check)",
        f"{CALENDAR}::test_working_days_count_from_the_day_after",
        f"{CALENDAR}::test_a_period_in_working_days_tells_the_holidays_it_passes_over",
        f"{EXPLAINED}::test_minutes_name_the_holidays_that_do_not_count",
        f"{OWED}::test_minutes_within_five_working_days",
        f"{OWED}::test_minutes_are_met_by_their_sending_and_remarks_lapse",
        f"{OWED}::test_minutes_not_sent_stay_due_although_a_later_meeting_is_finished",
    ),
    _rule(
        "3",
        "data the holder owes, some days after each period",
        "001 § 2.3; contract (check)",
        f"{OWED}::test_data_is_due_some_days_after_each_period_and_rolled",
    ),
    _rule(
        "2.7",
        "a decision is due on the day agreed on, until a later meeting finds it done or drops it",
        "domain § 2.7",
        f"{OWED}::test_an_open_decision_of_finished_minutes_is_due_on_its_day",
        f"{OWED}::test_a_decision_is_met_when_a_later_meeting_found_it_done_or_dropped_it",
    ),
    _rule(
        "2.4",
        "the plan is settled within the time limit of the contract, counted from the kick-off meeting",
        "domain § 2.4 (check)",
        f"{OWED}::test_the_plan_is_settled_within_months_of_the_kick_off_held",
        f"{OWED}::test_the_first_validated_plan_meets_the_time_limit",
        "services/test_deadlines.py::test_the_settling_of_the_plan_is_among_what_the_contract_may_set_a_date_for",
    ),
    _rule(
        "3",
        "the observation period before a penalty",
        "domain § 2.4",
        f"{OWED}::test_the_holder_answers_a_notice_within_fifteen_days_and_the_step_lapses",
    ),
)
