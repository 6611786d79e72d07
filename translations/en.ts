<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message numerus="yes">
            <source>%n contract(s) imported.</source>
            <translation>
                <numerusform>%n contract imported.</numerusform>
                <numerusform>%n contracts imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Clause</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClauseDraft</name>
        <message numerus="yes">
            <source>%n thing(s) to complete</source>
            <translation>
                <numerusform>%n thing to complete</numerusform>
                <numerusform>%n things to complete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message numerus="yes">
            <source>%n contract(s) written to {file}</source>
            <translation>
                <numerusform>%n contract written to {file}</numerusform>
                <numerusform>%n contracts written to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contract</numerusform>
                <numerusform>%n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) to be met</source>
            <translation>
                <numerusform>%n deadline to be met</numerusform>
                <numerusform>%n deadlines to be met</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n screen(s) opened and closed, one document written.</source>
            <translation>
                <numerusform>%n screen opened and closed, one document written.</numerusform>
                <numerusform>%n screens opened and closed, one document written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message numerus="yes">
            <source>%n to complete</source>
            <translation>
                <numerusform>%n to complete</numerusform>
                <numerusform>%n to complete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractActs</name>
        <message numerus="yes">
            <source>Move %n contract(s) to the bin?</source>
            <translation>
                <numerusform>Move %n contract to the bin?</numerusform>
                <numerusform>Move %n contracts to the bin?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n contract(s) for good? This can’t be undone.</source>
            <translation>
                <numerusform>Delete %n contract for good? This can’t be undone.</numerusform>
                <numerusform>Delete %n contracts for good? This can’t be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) taken out of the bin.</source>
            <translation>
                <numerusform>%n contract taken out of the bin.</numerusform>
                <numerusform>%n contracts taken out of the bin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) deleted for good.</source>
            <translation>
                <numerusform>%n contract deleted for good.</numerusform>
                <numerusform>%n contracts deleted for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) moved to the bin.</source>
            <translation>
                <numerusform>%n contract moved to the bin.</numerusform>
                <numerusform>%n contracts moved to the bin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) brought back from the archives.</source>
            <translation>
                <numerusform>%n contract brought back from the archives.</numerusform>
                <numerusform>%n contracts brought back from the archives.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) archived.</source>
            <translation>
                <numerusform>%n contract archived.</numerusform>
                <numerusform>%n contracts archived.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractDeadlines</name>
        <message numerus="yes">
            <source>Data from the holder: %n day(s) after each period.</source>
            <translation>
                <numerusform>Data from the holder: %n day after each period.</numerusform>
                <numerusform>Data from the holder: %n days after each period.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Minutes: %n working day(s) after each meeting.</source>
            <translation>
                <numerusform>Minutes: %n working day after each meeting.</numerusform>
                <numerusform>Minutes: %n working days after each meeting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remarks of the holder: %n working day(s) after the sending.</source>
            <translation>
                <numerusform>Remarks of the holder: %n working day after the sending.</numerusform>
                <numerusform>Remarks of the holder: %n working days after the sending.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractList</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late action(s)</source>
            <translation>
                <numerusform>%n late action</numerusform>
                <numerusform>%n late actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractSummary</name>
        <message numerus="yes">
            <source>and %n more, the last {when}</source>
            <translation>
                <numerusform>and %n more, the last {when}</numerusform>
                <numerusform>and %n more, the last {when}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contracts</name>
        <message numerus="yes">
            <source>archive %n contract(s)</source>
            <translation>
                <numerusform>archive %n contract</numerusform>
                <numerusform>archive %n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bring back %n contract(s)</source>
            <translation>
                <numerusform>bring back %n contract</numerusform>
                <numerusform>bring back %n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delete %n contract(s)</source>
            <translation>
                <numerusform>delete %n contract</numerusform>
                <numerusform>delete %n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %n contract(s) out of the bin</source>
            <translation>
                <numerusform>take %n contract out of the bin</numerusform>
                <numerusform>take %n contracts out of the bin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DaySummary</name>
        <message numerus="yes">
            <source>%n deadline(s) overdue</source>
            <translation>
                <numerusform>%n deadline overdue</numerusform>
                <numerusform>%n deadlines overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within 7 days</source>
            <translation>
                <numerusform>%n within 7 days</numerusform>
                <numerusform>%n within 7 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) expected from the holder</source>
            <translation>
                <numerusform>%n answer expected from the holder</numerusform>
                <numerusform>%n answers expected from the holder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message numerus="yes">
            <source>{name} stays: it is named in %n contract(s).</source>
            <translation>
                <numerusform>{name} stays: it is named in %n contract.</numerusform>
                <numerusform>{name} stays: it is named in %n contracts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Named in %n contract(s).</source>
            <translation>
                <numerusform>Named in %n contract.</numerusform>
                <numerusform>Named in %n contracts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Distance</name>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <translation>
                <numerusform>in %n year</numerusform>
                <numerusform>in %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) left</source>
            <translation>
                <numerusform>%n month left</numerusform>
                <numerusform>%n months left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) late</source>
            <translation>
                <numerusform>%n month late</numerusform>
                <numerusform>%n months late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuePanel</name>
        <message numerus="yes">
            <source>and %n more…</source>
            <translation>
                <numerusform>and %n more…</numerusform>
                <numerusform>and %n more…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueView</name>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueWaiting</name>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>import %n contract(s)</source>
            <translation>
                <numerusform>import %n contract</numerusform>
                <numerusform>import %n contracts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message numerus="yes">
            <source>kick-off meeting within %n month(s)</source>
            <translation>
                <numerusform>kick-off meeting within %n month</numerusform>
                <numerusform>kick-off meeting within %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>interim point after %n month(s)</source>
            <translation>
                <numerusform>interim point after %n month</numerusform>
                <numerusform>interim point after %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>half-yearly review %n month(s) later</source>
            <translation>
                <numerusform>half-yearly review %n month later</numerusform>
                <numerusform>half-yearly review %n months later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>final review within %n month(s)</source>
            <translation>
                <numerusform>final review within %n month</numerusform>
                <numerusform>final review within %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>plan settled within %n month(s)</source>
            <translation>
                <numerusform>plan settled within %n month</numerusform>
                <numerusform>plan settled within %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>data within %n day(s)</source>
            <translation>
                <numerusform>data within %n day</numerusform>
                <numerusform>data within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minutes within %n working day(s)</source>
            <translation>
                <numerusform>minutes within %n working day</numerusform>
                <numerusform>minutes within %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remarks within %n working day(s)</source>
            <translation>
                <numerusform>remarks within %n working day</numerusform>
                <numerusform>remarks within %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remarks within %n day(s)</source>
            <translation>
                <numerusform>remarks within %n day</numerusform>
                <numerusform>remarks within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>annual review within %n month(s)</source>
            <translation>
                <numerusform>annual review within %n month</numerusform>
                <numerusform>annual review within %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Feasibility</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FeasibilityDocument</name>
        <message numerus="yes">
            <source>a year for %n other contract(s)</source>
            <translation>
                <numerusform>a year for %n other contract</numerusform>
                <numerusform>a year for %n other contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>meeting(s) a year</source>
            <translation>
                <numerusform>meeting a year</numerusform>
                <numerusform>meetings a year</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FeasibilitySheet</name>
        <message numerus="yes">
            <source>%n other live contract(s) with a plan: {hours} a year.</source>
            <translation>
                <numerusform>%n other live contract with a plan: {hours} a year.</numerusform>
                <numerusform>%n other live contracts with a plan: {hours} a year.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This contract: %n meeting(s) of {hours}, that is {total} a year.</source>
            <translation>
                <numerusform>This contract: %n meeting of {hours}, that is {total} a year.</numerusform>
                <numerusform>This contract: %n meetings of {hours}, that is {total} a year.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contract</numerusform>
                <numerusform>%n contracts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FinalReport</name>
        <message numerus="yes">
            <source>%n year(s), from {start} to {end}</source>
            <translation>
                <numerusform>%n year, from {start} to {end}</numerusform>
                <numerusform>%n years, from {start} to {end}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a value</source>
            <translation>
                <numerusform>%n without a value</numerusform>
                <numerusform>%n without a value</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not held</source>
            <translation>
                <numerusform>%n not held</numerusform>
                <numerusform>%n not held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) of the holder adopted.</source>
            <translation>
                <numerusform>%n proposal of the holder adopted.</numerusform>
                <numerusform>%n proposals of the holder adopted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amendment(s) of the contract.</source>
            <translation>
                <numerusform>%n amendment of the contract.</numerusform>
                <numerusform>%n amendments of the contract.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clause(s) proposed for the next tender.</source>
            <translation>
                <numerusform>%n clause proposed for the next tender.</numerusform>
                <numerusform>%n clauses proposed for the next tender.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) bound by an exchange of letters.</source>
            <translation>
                <numerusform>%n plan bound by an exchange of letters.</numerusform>
                <numerusform>%n plans bound by an exchange of letters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interim point(s) held between reviews.</source>
            <translation>
                <numerusform>%n interim point held between reviews.</numerusform>
                <numerusform>%n interim points held between reviews.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>%n decision made</numerusform>
                <numerusform>%n decisions made</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried out</source>
            <translation>
                <numerusform>%n carried out</numerusform>
                <numerusform>%n carried out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped</source>
            <translation>
                <numerusform>%n dropped</numerusform>
                <numerusform>%n dropped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n still open</numerusform>
                <numerusform>%n still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held after its deadline</source>
            <translation>
                <numerusform>%n held after its deadline</numerusform>
                <numerusform>%n held after its deadline</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) added</source>
            <translation>
                <numerusform>%n month added</numerusform>
                <numerusform>%n months added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) touch a term of the contract, and no amendment is recorded.</source>
            <translation>
                <numerusform>%n plan touch a term of the contract, and no amendment is recorded.</numerusform>
                <numerusform>%n plans touch a term of the contract, and no amendment is recorded.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowUp</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) touch a term of the contract and await an amendment:</source>
            <translation>
                <numerusform>%n decision touch a term of the contract and await an amendment:</numerusform>
                <numerusform>%n decisions touch a term of the contract and await an amendment:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n breach case(s)</source>
            <translation>
                <numerusform>%n breach case</numerusform>
                <numerusform>%n breach cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{owed} (%n period(s))</source>
            <translation>
                <numerusform>{owed} (%n period)</numerusform>
                <numerusform>{owed} (%n periods)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) owed</source>
            <translation>
                <numerusform>%n value owed</numerusform>
                <numerusform>%n values owed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open decision(s)</source>
            <translation>
                <numerusform>%n open decision</numerusform>
                <numerusform>%n open decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expectation(s) and difficulty(ies)</source>
            <translation>
                <numerusform>%n expectation and difficulty</numerusform>
                <numerusform>%n expectations and difficulties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formalisation</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoundLessons</name>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>&amp;Import %n contract(s)</source>
            <translation>
                <numerusform>&amp;Import %n contract</numerusform>
                <numerusform>&amp;Import %n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <translation>
                <numerusform>%n to add</numerusform>
                <numerusform>%n to add</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to update</source>
            <translation>
                <numerusform>%n to update</numerusform>
                <numerusform>%n to update</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KickOff</name>
        <message numerus="yes">
            <source>%n convened</source>
            <translation>
                <numerusform>%n convened</numerusform>
                <numerusform>%n convened</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonsSheet</name>
        <message numerus="yes">
            <source>lesson(s) of this contract</source>
            <translation>
                <numerusform>lesson of this contract</numerusform>
                <numerusform>lessons of this contract</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>lesson(s) of contracts like it</source>
            <translation>
                <numerusform>lesson of contracts like it</numerusform>
                <numerusform>lessons of contracts like it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>contract(s) they come from</source>
            <translation>
                <numerusform>contract they come from</numerusform>
                <numerusform>contracts they come from</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clause(s) ready to copy</source>
            <translation>
                <numerusform>clause ready to copy</numerusform>
                <numerusform>clauses ready to copy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more lesson(s) of contracts like it are in the program.</source>
            <translation>
                <numerusform>%n more lesson of contracts like it are in the program.</numerusform>
                <numerusform>%n more lessons of contracts like it are in the program.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message numerus="yes">
            <source>We invite you to submit your remarks in writing within %n day(s) of receiving this letter: you have until {date} at least.</source>
            <translation>
                <numerusform>We invite you to submit your remarks in writing within %n day of receiving this letter: you have until {date} at least.</numerusform>
                <numerusform>We invite you to submit your remarks in writing within %n days of receiving this letter: you have until {date} at least.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message numerus="yes">
            <source>%n entry(ies) chosen</source>
            <translation>
                <numerusform>%n entry chosen</numerusform>
                <numerusform>%n entries chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n form(s) had been begun and not finished.</source>
            <translation>
                <numerusform>%n form had been begun and not finished.</numerusform>
                <numerusform>%n forms had been begun and not finished.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MinutesDocument</name>
        <message numerus="yes">
            <source>within %n working day(s) of the sending of these minutes; without remarks by then, they are deemed accepted</source>
            <translation>
                <numerusform>within %n working day of the sending of these minutes; without remarks by then, they are deemed accepted</numerusform>
                <numerusform>within %n working days of the sending of these minutes; without remarks by then, they are deemed accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier one(s) late</source>
            <translation>
                <numerusform>%n earlier one late</numerusform>
                <numerusform>%n earlier ones late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>decision(s)</source>
            <translation>
                <numerusform>decision</numerusform>
                <numerusform>decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextThing</name>
        <message numerus="yes">
            <source>Complete the preparation (%n thing(s) missing)</source>
            <translation>
                <numerusform>Complete the preparation (%n thing missing)</numerusform>
                <numerusform>Complete the preparation (%n things missing)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message numerus="yes">
            <source>and %n earlier sending(s)</source>
            <translation>
                <numerusform>and %n earlier sending</numerusform>
                <numerusform>and %n earlier sendings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanDocument</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done %n day(s) late</source>
            <translation>
                <numerusform>done %n day late</numerusform>
                <numerusform>done %n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>area(s) of progress</source>
            <translation>
                <numerusform>area of progress</numerusform>
                <numerusform>areas of progress</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>objective(s)</source>
            <translation>
                <numerusform>objective</numerusform>
                <numerusform>objectives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>indicator(s)</source>
            <translation>
                <numerusform>indicator</numerusform>
                <numerusform>indicators</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>action(s)</source>
            <translation>
                <numerusform>action</numerusform>
                <numerusform>actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done %n day(s) late</source>
            <translation>
                <numerusform>done %n day late</numerusform>
                <numerusform>done %n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done of {all}</source>
            <translation>
                <numerusform>%n done of {all}</numerusform>
                <numerusform>%n done of {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wording(s) to look at again, which does not hold up validation.</source>
            <translation>
                <numerusform>%n wording to look at again, which does not hold up validation.</numerusform>
                <numerusform>%n wordings to look at again, which does not hold up validation.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without an objective</source>
            <translation>
                <numerusform>%n action without an objective</numerusform>
                <numerusform>%n actions without an objective</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without dates</source>
            <translation>
                <numerusform>%n action without dates</numerusform>
                <numerusform>%n actions without dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preparation</name>
        <message numerus="yes">
            <source>The clause lacks %n thing(s).</source>
            <translation>
                <numerusform>The clause lacks %n thing.</numerusform>
                <numerusform>The clause lacks %n things.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{axes}, %n put off</source>
            <translation>
                <numerusform>{axes}, %n put off</numerusform>
                <numerusform>{axes}, %n put off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Final review: within %n month(s) of the end</source>
            <translation>
                <numerusform>Final review: within %n month of the end</numerusform>
                <numerusform>Final review: within %n months of the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Interim point: every %n month(s)</source>
            <translation>
                <numerusform>Interim point: every %n month</numerusform>
                <numerusform>Interim point: every %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewActions</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done %n day(s) late</source>
            <translation>
                <numerusform>done %n day late</numerusform>
                <numerusform>done %n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewAttendance</name>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewDays</name>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewDecisions</name>
        <message numerus="yes">
            <source>%n decision(s) touch a term of the contract: an amendment is needed for these.</source>
            <translation>
                <numerusform>%n decision touch a term of the contract: an amendment is needed for these.</numerusform>
                <numerusform>%n decisions touch a term of the contract: an amendment is needed for these.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s): say whether a term of the contract is touched.</source>
            <translation>
                <numerusform>%n decision: say whether a term of the contract is touched.</numerusform>
                <numerusform>%n decisions: say whether a term of the contract is touched.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewEnding</name>
        <message numerus="yes">
            <source>%n thing(s) not filled in.</source>
            <translation>
                <numerusform>%n thing not filled in.</numerusform>
                <numerusform>%n things not filled in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n breach(es) not settled: decision, notification or payment.</source>
            <translation>
                <numerusform>%n breach(es) not settled: decision, notification or payment.</numerusform>
                <numerusform>%n breach(es) not settled: decision, notification or payment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) touch a term of the contract, and no amendment is recorded.</source>
            <translation>
                <numerusform>%n plan touch a term of the contract, and no amendment is recorded.</numerusform>
                <numerusform>%n plans touch a term of the contract, and no amendment is recorded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) touch a term, and no amendment is recorded.</source>
            <translation>
                <numerusform>%n decision touch a term, and no amendment is recorded.</numerusform>
                <numerusform>%n decisions touch a term, and no amendment is recorded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) do not say whether a term is touched.</source>
            <translation>
                <numerusform>%n decision do not say whether a term is touched.</numerusform>
                <numerusform>%n decisions do not say whether a term is touched.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewExchanges</name>
        <message numerus="yes">
            <source>%n thing(s) of the follow-up not on the list, or changed since.</source>
            <translation>
                <numerusform>%n thing of the follow-up not on the list, or changed since.</numerusform>
                <numerusform>%n things of the follow-up not on the list, or changed since.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewLastTime</name>
        <message numerus="yes">
            <source>%n action(s) of the plan still open: see the step Actions.</source>
            <translation>
                <numerusform>%n action of the plan still open: see the step Actions.</numerusform>
                <numerusform>%n actions of the plan still open: see the step Actions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewOutlook</name>
        <message numerus="yes">
            <source>%n axis(es)</source>
            <translation>
                <numerusform>%n axis</numerusform>
                <numerusform>%n axes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s)</source>
            <translation>
                <numerusform>%n objective</numerusform>
                <numerusform>%n objectives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicator</numerusform>
                <numerusform>%n indicators</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewSteps</name>
        <message numerus="yes">
            <source>%n to complete</source>
            <translation>
                <numerusform>%n to complete</numerusform>
                <numerusform>%n to complete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sent</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contract</numerusform>
                <numerusform>%n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message numerus="yes">
            <source>Nothing was pasted: %n cell(s) make no sense there (the first: {where}).</source>
            <translation>
                <numerusform>Nothing was pasted: %n cell make no sense there (the first: {where}).</numerusform>
                <numerusform>Nothing was pasted: %n cells make no sense there (the first: {where}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) held something else there: Ctrl+Z brings it back.</source>
            <translation>
                <numerusform>%n row held something else there: Ctrl+Z brings it back.</numerusform>
                <numerusform>%n rows held something else there: Ctrl+Z brings it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) left out: {which}.</source>
            <translation>
                <numerusform>%n column left out: {which}.</numerusform>
                <numerusform>%n columns left out: {which}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Validation</name>
        <message numerus="yes">
            <source>%n decision(s) to be formalised by an amendment</source>
            <translation>
                <numerusform>%n decision to be formalised by an amendment</numerusform>
                <numerusform>%n decisions to be formalised by an amendment</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s): say whether a term is touched</source>
            <translation>
                <numerusform>%n decision: say whether a term is touched</numerusform>
                <numerusform>%n decisions: say whether a term is touched</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n wording(s) to look at</source>
            <translation>
                <numerusform>%n wording to look at</numerusform>
                <numerusform>%n wordings to look at</numerusform>
            </translation>
        </message>
    </context>
</TS>
