<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>Accumulation</name>
        <message>
            <source>Adds up over the year</source>
            <translation>Cumul sur l’année</translation>
        </message>
        <message>
            <source>Each period by itself</source>
            <translation>Chaque période à part</translation>
        </message>
    </context>
    <context>
        <name>ActionStatus</name>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisée</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonnée</translation>
        </message>
    </context>
    <context>
        <name>ActionsDocument</name>
        <message>
            <source>Actions of the holder, year {number}</source>
            <translation>Actions du titulaire, année {number}</translation>
        </message>
        <message>
            <source>Actions of the buyer, year {number}</source>
            <translation>Actions de l’acheteur, année {number}</translation>
        </message>
        <message>
            <source>Actions of both parties, year {number}</source>
            <translation>Actions communes, année {number}</translation>
        </message>
        <message>
            <source>Actions of the facilitator, year {number}</source>
            <translation>Actions du facilitateur, année {number}</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>No action is planned.</source>
            <translation>Aucune action n’est prévue.</translation>
        </message>
    </context>
    <context>
        <name>AddressFault</name>
        <message>
            <source>The e-mail address is missing.</source>
            <translation>L’adresse électronique manque.</translation>
        </message>
        <message>
            <source>An e-mail address has no spaces.</source>
            <translation>Une adresse électronique ne contient pas d’espace.</translation>
        </message>
        <message>
            <source>One address per line: add a recipient for the next.</source>
            <translation>Une seule adresse par ligne : ajoutez un destinataire pour la suivante.</translation>
        </message>
        <message>
            <source>The @ is missing.</source>
            <translation>Il manque le signe @.</translation>
        </message>
        <message>
            <source>There are no accents before the @.</source>
            <translation>Pas d’accent avant le signe @.</translation>
        </message>
        <message>
            <source>What stands before the @ can’t be right.</source>
            <translation>La partie avant le signe @ est fausse.</translation>
        </message>
        <message>
            <source>What follows the @ can’t be right: it ends like “town.fr”.</source>
            <translation>La partie après le signe @ est fausse : elle se termine par exemple par « ville.fr ».</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>Progress plans: deadlines</source>
            <translation>Plans de progrès : échéances</translation>
        </message>
        <message>
            <source>deadlines</source>
            <translation>echeances</translation>
        </message>
        <message>
            <source>Deadline met, or no longer due</source>
            <translation>Échéance tenue ou sans objet</translation>
        </message>
        <message>
            <source>Owed by: {party}.</source>
            <translation>À la charge de : {party}.</translation>
        </message>
        <message>
            <source>“{axis}”: objectives that the holder can reach, actions, resources needed</source>
            <translation>« {axis} » : objectifs que le titulaire est en mesure d’atteindre, actions, ressources nécessaires</translation>
        </message>
        <message>
            <source>Reminder of the contract, of its progress plan and of the plan’s perimeter</source>
            <translation>Rappel du marché, de son plan de progrès et du périmètre de ce plan</translation>
        </message>
        <message>
            <source>The buyer’s actions, roles and responsibilities, monitoring and control</source>
            <translation>Actions de l’acheteur, rôles et responsabilités, modalités de suivi et de contrôle</translation>
        </message>
        <message>
            <source>Drawing up the plan together: calendar, and how it will be validated</source>
            <translation>Élaboration conjointe du plan : calendrier et mode de validation</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Prochaine réunion</translation>
        </message>
    </context>
    <context>
        <name>AmendmentSource</name>
        <message>
            <source>method sheet § 2.3</source>
            <translation>fiche méthode § 2.3</translation>
        </message>
        <message>
            <source>public procurement code, art. L. 2194-1</source>
            <translation>code de la commande publique, art. L. 2194-1</translation>
        </message>
        <message>
            <source>public procurement code, art. R. 2194-1 to 9</source>
            <translation>code de la commande publique, art. R. 2194-1 à R. 2194-9</translation>
        </message>
        <message>
            <source>code of local authorities, art. L. 1414-4</source>
            <translation>CGCT, art. L. 1414-4</translation>
        </message>
        <message>
            <source>delegations of signature</source>
            <translation>délégations de signature</translation>
        </message>
        <message>
            <source>code of local authorities, art. L. 2131-1</source>
            <translation>CGCT, art. L. 2131-1</translation>
        </message>
        <message>
            <source>public procurement code, art. R. 2182-4</source>
            <translation>code de la commande publique, art. R. 2182-4</translation>
        </message>
        <message>
            <source>public procurement code, art. R. 2196-1</source>
            <translation>code de la commande publique, art. R. 2196-1</translation>
        </message>
        <message>
            <source>{source} (to be checked)</source>
            <translation>{source} (à vérifier)</translation>
        </message>
    </context>
    <context>
        <name>AmendmentStep</name>
        <message>
            <source>State the terms touched: the wording before and after, the amount and the duration</source>
            <translation>Énoncer les stipulations touchées : rédaction avant et après, montant, durée</translation>
        </message>
        <message>
            <source>Make sure that the overall nature of the contract does not change</source>
            <translation>S’assurer que la nature globale du marché ne change pas</translation>
        </message>
        <message>
            <source>Name the ground for modifying: review clause, modification of small amount…</source>
            <translation>Viser le cas de modification : clause de réexamen, modification de faible montant…</translation>
        </message>
        <message>
            <source>Obtain the agreement of both parties</source>
            <translation>Recueillir l’accord des deux parties</translation>
        </message>
        <message>
            <source>Obtain the opinion of the tender committee, above a rise of 5 % (local authorities)</source>
            <translation>Recueillir l’avis de la commission d’appel d’offres au-delà de 5 % d’augmentation (collectivités)</translation>
        </message>
        <message>
            <source>Have it signed by the persons authorised to bind each party</source>
            <translation>Faire signer les personnes habilitées à engager chaque partie</translation>
        </message>
        <message>
            <source>Send it to the legality check, where the contract was subject to it</source>
            <translation>Transmettre au contrôle de légalité, si le marché y était soumis</translation>
        </message>
        <message>
            <source>Notify it to the holder</source>
            <translation>Notifier l’avenant au titulaire</translation>
        </message>
        <message>
            <source>Publish the modification in the essential data of the contract (DECP)</source>
            <translation>Publier la modification dans les données essentielles du marché (DECP)</translation>
        </message>
        <message>
            <source>Annex the plan, with its version</source>
            <translation>Annexer le plan, avec sa version</translation>
        </message>
    </context>
    <context>
        <name>Argparse</name>
        <message>
            <source>usage: </source>
            <translation>usage : </translation>
        </message>
        <message>
            <source>positional arguments</source>
            <translation>arguments</translation>
        </message>
        <message>
            <source>options</source>
            <translation>options</translation>
        </message>
        <message>
            <source>show this help message and exit</source>
            <translation>afficher cette aide</translation>
        </message>
        <message>
            <source>{prog}: error: {message}
</source>
            <translation>{prog} : erreur : {message}
</translation>
        </message>
        <message>
            <source>argument {argument_name}: {message}</source>
            <translation>argument {argument_name} : {message}</translation>
        </message>
        <message>
            <source>the following arguments are required: {}</source>
            <translation>arguments obligatoires manquants : {}</translation>
        </message>
        <message>
            <source>unrecognized arguments: {}</source>
            <translation>arguments inconnus : {}</translation>
        </message>
        <message>
            <source>not allowed with argument {}</source>
            <translation>incompatible avec l’argument {}</translation>
        </message>
        <message>
            <source>ignored explicit argument {:r}</source>
            <translation>valeur inattendue {:r}</translation>
        </message>
        <message>
            <source>invalid choice: {value:r} (choose from {choices})</source>
            <translation>choix inconnu : {value:r} (possibles : {choices})</translation>
        </message>
        <message>
            <source>invalid {type} value: {value:r}</source>
            <translation>valeur incorrecte ({type}) : {value:r}</translation>
        </message>
        <message>
            <source>ambiguous option: {option} could match {matches}</source>
            <translation>option ambiguë : {option} peut désigner {matches}</translation>
        </message>
        <message>
            <source>expected one argument</source>
            <translation>une valeur est attendue</translation>
        </message>
    </context>
    <context>
        <name>Article</name>
        <message>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Force of the commitment</source>
            <translation>Portée de l’engagement</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Axes of progress</source>
            <translation>Axes de progrès</translation>
        </message>
        <message>
            <source>Drawing up the plan</source>
            <translation>Élaboration du plan</translation>
        </message>
        <message>
            <source>Content of the plan</source>
            <translation>Contenu du plan</translation>
        </message>
        <message>
            <source>Governance and meetings</source>
            <translation>Gouvernance et réunions</translation>
        </message>
        <message>
            <source>Formalisation</source>
            <translation>Formalisation</translation>
        </message>
        <message>
            <source>Monitoring, control and evidence</source>
            <translation>Suivi, contrôle et justificatifs</translation>
        </message>
        <message>
            <source>Annual review and renewal</source>
            <translation>Bilan annuel et renouvellement</translation>
        </message>
        <message>
            <source>Final review</source>
            <translation>Bilan final</translation>
        </message>
        <message>
            <source>Sharing of gains</source>
            <translation>Partage des gains</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Pénalités</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>Reuse of lessons</source>
            <translation>Réutilisation des enseignements</translation>
        </message>
    </context>
    <context>
        <name>AxisFamily</name>
        <message>
            <source>To be said</source>
            <translation>À préciser</translation>
        </message>
        <message>
            <source>Social</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>Environmental</source>
            <translation>Environnemental</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Technique</translation>
        </message>
        <message>
            <source>Financial</source>
            <translation>Financier</translation>
        </message>
        <message>
            <source>Organisational</source>
            <translation>Organisationnel</translation>
        </message>
    </context>
    <context>
        <name>BreachProblem</name>
        <message>
            <source>No penalty before the holder was invited to submit remarks: enter the day it was.</source>
            <translation>Pas de pénalité sans invitation préalable à présenter des observations : saisissez sa date d’envoi.</translation>
        </message>
        <message>
            <source>The holder may still answer: no penalty before the adversarial step has run out or remarks have come.</source>
            <translation>Le titulaire peut encore répondre : pas de pénalité avant la fin de la phase contradictoire ou la réception de ses observations.</translation>
        </message>
        <message>
            <source>The amount is above the cap of this penalty: reduce it.</source>
            <translation>Le montant dépasse le plafond de cette pénalité : réduisez-le.</translation>
        </message>
        <message>
            <source>Say what the breach is.</source>
            <translation>Indiquez en quoi consiste le manquement.</translation>
        </message>
        <message>
            <source>Say why it was decided so.</source>
            <translation>Motivez la décision.</translation>
        </message>
        <message>
            <source>Enter the amount of the penalty.</source>
            <translation>Saisissez le montant de la pénalité.</translation>
        </message>
        <message>
            <source>The dates of the steps do not follow one another: check them.</source>
            <translation>Les dates des étapes ne se suivent pas : vérifiez-les.</translation>
        </message>
        <message>
            <source>One of the dates is still to come: enter only what has happened.</source>
            <translation>L’une des dates est à venir : ne saisissez que ce qui a eu lieu.</translation>
        </message>
        <message>
            <source>The holder has no day to answer: check what the contract grants.</source>
            <translation>Le titulaire n’a aucun jour pour répondre : vérifiez le délai que prévoit le marché.</translation>
        </message>
    </context>
    <context>
        <name>BreachStep</name>
        <message>
            <source>Send the invitation to submit remarks</source>
            <translation>Envoyer l’invitation à présenter des observations</translation>
        </message>
        <message>
            <source>Await the holder’s remarks</source>
            <translation>Attendre les observations</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider des suites</translation>
        </message>
        <message>
            <source>Notify the decision</source>
            <translation>Notifier la décision</translation>
        </message>
        <message>
            <source>Await the payment</source>
            <translation>Attendre le règlement</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Clos</translation>
        </message>
    </context>
    <context>
        <name>Breaches</name>
        <message>
            <source>{amount}, at most {cap}</source>
            <translation>{amount}, dans la limite de {cap}</translation>
        </message>
        <message>
            <source>{step}, until {date}</source>
            <translation>{step}, jusqu’au {date}</translation>
        </message>
        <message>
            <source>{step}, possible since {date}</source>
            <translation>{step}, possible depuis le {date}</translation>
        </message>
        <message>
            <source>{step}, waiting since {date}</source>
            <translation>{step}, en attente depuis le {date}</translation>
        </message>
        <message>
            <source>The buyer may decide from {date} on.</source>
            <translation>L’acheteur peut décider à partir du {date}.</translation>
        </message>
        <message>
            <source>at most {cap}</source>
            <translation>dans la limite de {cap}</translation>
        </message>
        <message>
            <source>remarks of the holder received on {date}</source>
            <translation>observations du titulaire reçues le {date}</translation>
        </message>
        <message>
            <source>{decision} on {date}</source>
            <translation>{decision} le {date}</translation>
        </message>
        <message>
            <source>noticed on {date}</source>
            <translation>constaté le {date}</translation>
        </message>
        <message>
            <source>invitation to submit remarks of {date}</source>
            <translation>invitation à présenter des observations du {date}</translation>
        </message>
        <message>
            <source>penalty envisaged: {amount}</source>
            <translation>pénalité envisagée : {amount}</translation>
        </message>
        <message>
            <source>penalty provided for: {basis}</source>
            <translation>pénalité prévue : {basis}</translation>
        </message>
        <message>
            <source>notified on {date}</source>
            <translation>notification le {date}</translation>
        </message>
        <message>
            <source>paid on {date}</source>
            <translation>règlement le {date}</translation>
        </message>
        <message>
            <source>the holder may answer until {date}</source>
            <translation>observations du titulaire attendues jusqu’au {date}</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Save the file as…</source>
            <translation>Enregistrer le fichier…</translation>
        </message>
        <message>
            <source>No calendar program opens such files here; it is kept as {path}.</source>
            <translation>Aucun agenda n’ouvre ce type de fichier ici ; il est conservé sous {path}.</translation>
        </message>
        <message>
            <source>Save deadlines for a calendar</source>
            <translation>Enregistrer les échéances pour un agenda</translation>
        </message>
        <message>
            <source>deadlines.ics</source>
            <translation>echeances.ics</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Fichiers d’agenda (*.ics)</translation>
        </message>
        <message>
            <source>Saved as {path}: {what}. Subscribe to this file rather than taking it in, and save to the same place again: dates that move then move in the calendar.</source>
            <translation>Enregistré sous {path} : {what}. Abonnez l’agenda à ce fichier plutôt que de l’importer, et enregistrez de nouveau au même endroit : les dates qui changent suivront.</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message>
            <source>Handed to your calendar program: {what}.</source>
            <translation>Transmis à votre agenda : {what}.</translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n annulée</numerusform>
                <numerusform>%n annulées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CapUnit</name>
        <message>
            <source>€</source>
            <translation>€</translation>
        </message>
        <message>
            <source>% of the contract amount</source>
            <translation>% du montant du marché</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>The database lies in a shared or synchronised folder ({name}): work with one window at a time, and keep backups elsewhere.</source>
            <translation>La base de données se trouve dans un dossier partagé ou synchronisé ({name}) : n’ouvrez qu’une fenêtre à la fois et gardez des sauvegardes ailleurs.</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Sauvegarder sous</translation>
        </message>
        <message>
            <source>Backups (*.db)</source>
            <translation>Sauvegardes (*.db)</translation>
        </message>
        <message>
            <source>Verifying the database…</source>
            <translation>Vérification de la base de données…</translation>
        </message>
        <message>
            <source>Import a contract list</source>
            <translation>Importer une liste de marchés</translation>
        </message>
        <message>
            <source>Contract lists (*.csv *.xlsx);;All files (*)</source>
            <translation>Listes de marchés (*.csv *.xlsx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The database is in order.</source>
            <translation>La base de données est en ordre.</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) imported.</source>
            <translation>
                <numerusform>%n marché importé.</numerusform>
                <numerusform>%n marchés importés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annuler l’import</translation>
        </message>
        <message>
            <source>Progress plans {day}</source>
            <translation>Plans de progrès {day}</translation>
        </message>
        <message>
            <source>Verified backup written: {path}</source>
            <translation>Sauvegarde vérifiée et enregistrée : {path}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
    </context>
    <context>
        <name>Change</name>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Schedule</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <source>Whole year (0)</source>
            <translation>Toute l’année (0)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>no dates yet: draw them with the mouse, or press Enter</source>
            <translation>sans dates : tracez-les à la souris ou appuyez sur Entrée</translation>
        </message>
        <message>
            <source>{date} only</source>
            <translation>{date} seulement</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>non disponible</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>no value yet</source>
            <translation>pas encore de valeur</translation>
        </message>
        <message>
            <source>{date}: {figure}</source>
            <translation>{date} : {figure}</translation>
        </message>
        <message>
            <source>start: {figure}</source>
            <translation>départ : {figure}</translation>
        </message>
        <message>
            <source>target: {target}</source>
            <translation>cible : {target}</translation>
        </message>
        <message>
            <source>Target: {target}</source>
            <translation>Cible : {target}</translation>
        </message>
        <message>
            <source>Start: {figure}</source>
            <translation>Départ : {figure}</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>No indicator chosen.</source>
            <translation>Aucun indicateur choisi.</translation>
        </message>
        <message>
            <source>The curve appears with the first value.</source>
            <translation>La courbe apparaît avec la première valeur.</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>Carry over</source>
            <translation>Reconduire</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
    </context>
    <context>
        <name>Clause</name>
        <message>
            <source>{amount} of the contract amount excluding tax</source>
            <translation>{amount} du montant hors taxes du marché</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message>
            <source>What is expected</source>
            <translation>Attentes</translation>
        </message>
        <message>
            <source>measurable or quantifiable objectives;</source>
            <translation>les objectifs mesurables ou quantifiables ;</translation>
        </message>
        <message>
            <source>the indicators that measure them;</source>
            <translation>les indicateurs de mesure associés ;</translation>
        </message>
        <message>
            <source>the actions in the holder’s charge;</source>
            <translation>les actions à la charge du titulaire ;</translation>
        </message>
        <message>
            <source>the actions in the buyer’s charge;</source>
            <translation>les actions à la charge de l’acheteur ;</translation>
        </message>
        <message>
            <source>the means and resources that each party puts in;</source>
            <translation>les moyens et ressources mobilisés par chacune des parties ;</translation>
        </message>
        <message>
            <source>the planned schedule of each action;</source>
            <translation>le calendrier prévisionnel de chacune des actions ;</translation>
        </message>
        <message>
            <source>how the plan is monitored and checked.</source>
            <translation>les modalités de suivi et de contrôle prévues.</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>Manquement</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Plafond</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Time to be heard</source>
            <translation>Délai d’observations</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n jour ouvré</numerusform>
                <numerusform>%n jours ouvrés</numerusform>
            </translation>
        </message>
        <message>
            <source>A half-yearly review is held six months after the award notification, then six months after each of its anniversaries.</source>
            <translation>Un bilan semestriel est réalisé six mois après la notification, puis six mois après chacune de ses dates anniversaires.</translation>
        </message>
        <message>
            <source>An interim point is made every {months}, counted from the first anniversary of the award notification, where no review falls on that date.</source>
            <translation>Un point d’étape est fait tous les {months}, à compter de la première date anniversaire de la notification, sauf lorsqu’un bilan tombe à la même date.</translation>
        </message>
        <message>
            <source>An interim point is made every {months}, counted from the award notification, where no review falls on that date.</source>
            <translation>Un point d’étape est fait tous les {months}, à compter de la notification, sauf lorsqu’un bilan tombe à la même date.</translation>
        </message>
        <message>
            <source>A half-yearly review is held six months after each anniversary of the award notification.</source>
            <translation>Un bilan semestriel est réalisé six mois après chaque date anniversaire de la notification.</translation>
        </message>
        <message>
            <source>framework agreement</source>
            <translation>accord-cadre</translation>
        </message>
        <message>
            <source>subsequent contract</source>
            <translation>marché subséquent</translation>
        </message>
        <message>
            <source>concession contract</source>
            <translation>contrat de concession</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>marché</translation>
        </message>
        <message>
            <source>The axes tied to the social clause extend the contract’s integration commitments; they do not replace them.</source>
            <translation>Les axes liés à la clause sociale prolongent les engagements d’insertion pris au titre du marché ; ils ne s’y substituent pas.</translation>
        </message>
        <message>
            <source>{axis} (tied to the social clause)</source>
            <translation>{axis} (lié à la clause sociale)</translation>
        </message>
        <message>
            <source>time limit</source>
            <translation>délai</translation>
        </message>
        <message>
            <source>governance</source>
            <translation>gouvernance</translation>
        </message>
        <message>
            <source>The contract’s social clause provides for the following already: {clause}. The axes tied to it extend these integration commitments; they do not replace them.</source>
            <translation>La clause sociale du marché prévoit déjà ce qui suit : {clause}. Les axes qui lui sont liés prolongent ces engagements d’insertion ; ils ne s’y substituent pas.</translation>
        </message>
        <message>
            <source>monitoring of the plan</source>
            <translation>modalités de suivi</translation>
        </message>
        <message>
            <source>control of the plan</source>
            <translation>modalités de contrôle</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>justificatifs</translation>
        </message>
        <message>
            <source>sharing of gains</source>
            <translation>partage des gains</translation>
        </message>
        <message>
            <source>These gains may be non-monetary: quality of service, working conditions, skills, well-being of users.</source>
            <translation>Ces gains peuvent être non monétaires : qualité du service, conditions de travail, compétences, bien-être des usagers.</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>pénalités</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>manquement</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>{amount} per day late</source>
            <translation>{amount} par jour de retard</translation>
        </message>
        <message>
            <source>{amount} per failure established</source>
            <translation>{amount} par manquement constaté</translation>
        </message>
        <message>
            <source>{amount} per hour not done</source>
            <translation>{amount} par heure non réalisée</translation>
        </message>
        <message>
            <source>{amount} of the amount of the contract year excluding tax</source>
            <translation>{amount} du montant hors taxes de l’année d’exécution</translation>
        </message>
        <message>
            <source>[to be completed: {what}]</source>
            <translation>[à compléter : {what}]</translation>
        </message>
        <message>
            <source>axes of progress</source>
            <translation>axes de progrès</translation>
        </message>
    </context>
    <context>
        <name>ClauseDocument</name>
        <message>
            <source>Article {number} – {title}</source>
            <translation>Article {number} – {title}</translation>
        </message>
        <message>
            <source>Progress plan clause</source>
            <translation>Clause de plan de progrès</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Start of the plan</source>
            <translation>Démarrage du plan</translation>
        </message>
        <message>
            <source>To be completed or confirmed</source>
            <translation>À compléter ou à confirmer</translation>
        </message>
        <message>
            <source>Delete these lines before the clause goes into the contract papers.</source>
            <translation>Supprimez ces lignes avant de reprendre la clause dans les pièces du marché.</translation>
        </message>
    </context>
    <context>
        <name>ClauseDraft</name>
        <message>
            <source>The clause for the contract papers, article by article: checked for the parts it must have (method sheet § 2.2).</source>
            <translation>La clause pour les pièces du marché, article par article, avec ce qu’elle doit contenir (fiche méthode § 2.2).</translation>
        </message>
        <message>
            <source>See the PDF</source>
            <translation>Voir le PDF</translation>
        </message>
        <message>
            <source>Save as DOCX…</source>
            <translation>Enregistrer en DOCX…</translation>
        </message>
        <message>
            <source>Axes, terms, penalties</source>
            <translation>Axes, modalités, pénalités</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to complete</source>
            <translation>
                <numerusform>%n point à compléter</numerusform>
                <numerusform>%n points à compléter</numerusform>
            </translation>
        </message>
        <message>
            <source>All parts are there</source>
            <translation>Rien ne manque</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Enregistré sous {path}.</translation>
        </message>
        <message>
            <source>template</source>
            <translation>modèle</translation>
        </message>
        <message>
            <source>my template</source>
            <translation>mon modèle</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>adapté</translation>
        </message>
        <message>
            <source>Articles of the clause</source>
            <translation>Articles de la clause</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n à compléter</numerusform>
                <numerusform>%n à compléter</numerusform>
            </translation>
        </message>
        <message>
            <source>left out</source>
            <translation>écarté</translation>
        </message>
        <message>
            <source>What the clause lacks</source>
            <translation>Ce qui manque à la clause</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Wording: {origin}. Fields in braces are filled in.</source>
            <translation>Rédaction : {origin}. Les champs entre accolades sont remplis.</translation>
        </message>
        <message>
            <source>reason for leaving an article out</source>
            <translation>motif de l’absence d’un article</translation>
        </message>
        <message>
            <source>Title of the article</source>
            <translation>Titre de l’article</translation>
        </message>
        <message>
            <source>Wording of the article</source>
            <translation>Rédaction de l’article</translation>
        </message>
        <message>
            <source>&amp;Insert a field</source>
            <translation>&amp;Insérer un champ</translation>
        </message>
        <message>
            <source>Go &amp;back to the template</source>
            <translation>&amp;Revenir au modèle</translation>
        </message>
        <message>
            <source>Edit &amp;my template…</source>
            <translation>Modifier &amp;mon modèle…</translation>
        </message>
        <message>
            <source>Leave this article out</source>
            <translation>Écarter cet article</translation>
        </message>
        <message>
            <source>Reason for leaving the article out</source>
            <translation>Motif de l’absence de l’article</translation>
        </message>
        <message>
            <source>reword an article</source>
            <translation>reformuler un article</translation>
        </message>
        <message>
            <source>go back to the template</source>
            <translation>revenir au modèle</translation>
        </message>
        <message>
            <source>leave an article out</source>
            <translation>écarter un article</translation>
        </message>
        <message>
            <source>take an article back in</source>
            <translation>reprendre un article</translation>
        </message>
        <message>
            <source>Empty: the template applies.</source>
            <translation>Vide : le modèle s’applique.</translation>
        </message>
        <message>
            <source>Such as: settled elsewhere in the contract papers</source>
            <translation>Motif, par exemple : réglé ailleurs dans les pièces du marché</translation>
        </message>
        <message>
            <source>No such field, left as it is: {fields}</source>
            <translation>Champ inconnu, laissé tel quel : {fields}</translation>
        </message>
        <message>
            <source>The perimeter is always part of the clause: without it the plan would not be lawful.</source>
            <translation>Le périmètre figure toujours dans la clause : sans lui, le plan ne serait pas légal.</translation>
        </message>
        <message>
            <source>The clause as it reads</source>
            <translation>La clause telle qu’elle se lit</translation>
        </message>
        <message>
            <source>Article {number}</source>
            <translation>Article {number}</translation>
        </message>
        <message>
            <source>reset to the original text</source>
            <translation>revenir au texte d’origine</translation>
        </message>
        <message>
            <source>take this contract’s wording</source>
            <translation>reprendre la rédaction de ce marché</translation>
        </message>
        <message>
            <source>This text applies to the clauses of all your contracts, but where an article was reworded. Fields in braces are filled in; a line whose field has nothing to say is left out; a dash begins an entry of a list.</source>
            <translation>Ce texte vaut pour les clauses de tous vos marchés, sauf là où un article a été adapté. Les champs entre accolades sont remplis ; une ligne dont le champ est vide est omise ; un tiret ouvre un élément de liste.</translation>
        </message>
        <message>
            <source>&amp;Reset to the original text</source>
            <translation>&amp;Rétablir le texte d’origine</translation>
        </message>
        <message>
            <source>&amp;Take this contract’s wording</source>
            <translation>&amp;Reprendre la rédaction de ce marché</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>My template: {article}</source>
            <translation>Mon modèle : {article}</translation>
        </message>
    </context>
    <context>
        <name>ClauseField</name>
        <message>
            <source>Subject of the contract</source>
            <translation>Objet du marché</translation>
        </message>
        <message>
            <source>Reference of the contract</source>
            <translation>Référence du marché</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Contract, framework agreement… as it is</source>
            <translation>Marché, accord-cadre… selon le cas</translation>
        </message>
        <message>
            <source>Article of the code on performance conditions</source>
            <translation>Article du code sur les conditions d’exécution</translation>
        </message>
        <message>
            <source>Duration of the contract</source>
            <translation>Durée du marché</translation>
        </message>
        <message>
            <source>The rule of the perimeter</source>
            <translation>Règle du périmètre</translation>
        </message>
        <message>
            <source>Axes targeted (table)</source>
            <translation>Axes ciblés (tableau)</translation>
        </message>
        <message>
            <source>Sentence on axes tied to the social clause</source>
            <translation>Phrase sur les axes liés à la clause sociale</translation>
        </message>
        <message>
            <source>Axes put off</source>
            <translation>Axes différés</translation>
        </message>
        <message>
            <source>What is added on drawing up</source>
            <translation>Compléments sur l’élaboration</translation>
        </message>
        <message>
            <source>Time limit for settling the plan</source>
            <translation>Délai pour arrêter le plan</translation>
        </message>
        <message>
            <source>The seven points of a plan (list)</source>
            <translation>Les sept points du plan (liste)</translation>
        </message>
        <message>
            <source>What is added on the content</source>
            <translation>Compléments sur le contenu</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Time to send minutes</source>
            <translation>Délai d’envoi du compte rendu</translation>
        </message>
        <message>
            <source>Time for remarks</source>
            <translation>Délai d’observations</translation>
        </message>
        <message>
            <source>What is added on formalisation</source>
            <translation>Compléments sur la formalisation</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Evidence (list)</source>
            <translation>Justificatifs (liste)</translation>
        </message>
        <message>
            <source>Time to supply values</source>
            <translation>Délai de transmission des valeurs</translation>
        </message>
        <message>
            <source>Sentence on half-yearly reviews</source>
            <translation>Phrase sur les bilans semestriels</translation>
        </message>
        <message>
            <source>Sentence on interim points</source>
            <translation>Phrase sur les points d’étape</translation>
        </message>
        <message>
            <source>Time limit of the final review</source>
            <translation>Délai du bilan final</translation>
        </message>
        <message>
            <source>Sharing of values and gains</source>
            <translation>Partage des valeurs et des gains</translation>
        </message>
        <message>
            <source>Sentence on non-monetary gains</source>
            <translation>Phrase sur les gains non monétaires</translation>
        </message>
        <message>
            <source>Penalties (table)</source>
            <translation>Pénalités (tableau)</translation>
        </message>
        <message>
            <source>What is added on personal data</source>
            <translation>Compléments sur les données personnelles</translation>
        </message>
        <message>
            <source>What is added on reuse</source>
            <translation>Compléments sur la réutilisation</translation>
        </message>
    </context>
    <context>
        <name>ClauseFieldName</name>
        <message>
            <source>contract</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>acheteur</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>nature</translation>
        </message>
        <message>
            <source>code_article</source>
            <translation>article_du_code</translation>
        </message>
        <message>
            <source>duration</source>
            <translation>durée</translation>
        </message>
        <message>
            <source>perimeter</source>
            <translation>périmètre</translation>
        </message>
        <message>
            <source>axes</source>
            <translation>axes</translation>
        </message>
        <message>
            <source>social_clause</source>
            <translation>clause_sociale</translation>
        </message>
        <message>
            <source>put_off</source>
            <translation>axes_différés</translation>
        </message>
        <message>
            <source>drawing_up</source>
            <translation>élaboration</translation>
        </message>
        <message>
            <source>plan_limit</source>
            <translation>délai_du_plan</translation>
        </message>
        <message>
            <source>seven_points</source>
            <translation>sept_points</translation>
        </message>
        <message>
            <source>content</source>
            <translation>contenu</translation>
        </message>
        <message>
            <source>governance</source>
            <translation>gouvernance</translation>
        </message>
        <message>
            <source>minutes_days</source>
            <translation>jours_compte_rendu</translation>
        </message>
        <message>
            <source>remarks_days</source>
            <translation>jours_observations</translation>
        </message>
        <message>
            <source>formalisation</source>
            <translation>formalisation</translation>
        </message>
        <message>
            <source>monitoring</source>
            <translation>suivi</translation>
        </message>
        <message>
            <source>control</source>
            <translation>contrôle</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>justificatifs</translation>
        </message>
        <message>
            <source>data_days</source>
            <translation>jours_données</translation>
        </message>
        <message>
            <source>half_yearly</source>
            <translation>bilan_semestriel</translation>
        </message>
        <message>
            <source>interim</source>
            <translation>points_d_étape</translation>
        </message>
        <message>
            <source>final_review</source>
            <translation>bilan_final</translation>
        </message>
        <message>
            <source>sharing</source>
            <translation>gains</translation>
        </message>
        <message>
            <source>non_monetary</source>
            <translation>gains_non_monétaires</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>pénalités</translation>
        </message>
        <message>
            <source>personal_data</source>
            <translation>données_personnelles</translation>
        </message>
        <message>
            <source>reuse</source>
            <translation>réutilisation</translation>
        </message>
    </context>
    <context>
        <name>ClauseLack</name>
        <message>
            <source>No axis is targeted.</source>
            <translation>Aucun axe n’est ciblé.</translation>
        </message>
        <message>
            <source>What is expected on this axis is not said.</source>
            <translation>Les attentes sur cet axe ne sont pas précisées.</translation>
        </message>
        <message>
            <source>The reason for putting this axis off is missing.</source>
            <translation>Le motif du report de cet axe manque.</translation>
        </message>
        <message>
            <source>There is no time limit for settling the plan.</source>
            <translation>Le délai pour arrêter le plan n’est pas fixé.</translation>
        </message>
        <message>
            <source>How the plan is followed is not said.</source>
            <translation>Les modalités de suivi ne sont pas précisées.</translation>
        </message>
        <message>
            <source>How the plan is checked is not said.</source>
            <translation>Les modalités de contrôle ne sont pas précisées.</translation>
        </message>
        <message>
            <source>The evidence to supply is not said.</source>
            <translation>Les justificatifs à fournir ne sont pas précisés.</translation>
        </message>
        <message>
            <source>Who meets, and who decides, is not said.</source>
            <translation>Qui se réunit et qui décide n’est pas précisé.</translation>
        </message>
        <message>
            <source>How gains are shared is not said.</source>
            <translation>Le partage des gains n’est pas précisé.</translation>
        </message>
        <message>
            <source>The time limit of the final review is not set: enter it in the contract.</source>
            <translation>Le délai du bilan final n’est pas fixé : saisissez-le dans la fiche du marché.</translation>
        </message>
        <message>
            <source>There is no penalty for failing.</source>
            <translation>Aucune pénalité ne sanctionne les manquements.</translation>
        </message>
        <message>
            <source>What this penalty punishes is not said.</source>
            <translation>Le manquement sanctionné n’est pas précisé.</translation>
        </message>
        <message>
            <source>This penalty has no amount.</source>
            <translation>Cette pénalité n’a pas de montant.</translation>
        </message>
        <message>
            <source>This penalty has no cap.</source>
            <translation>Cette pénalité n’est pas plafonnée.</translation>
        </message>
        <message>
            <source>The holder is not heard before this penalty: 15 days are usual.</source>
            <translation>Le titulaire n’est pas entendu avant cette pénalité : 15 jours sont d’usage.</translation>
        </message>
        <message>
            <source>The amount of this penalty is above 100%: is it in euros?</source>
            <translation>Le montant de cette pénalité dépasse 100 % : est-il en euros ?</translation>
        </message>
        <message>
            <source>The cap of this penalty is above 100% of the contract: is it in euros?</source>
            <translation>Le plafond de cette pénalité dépasse 100 % du marché : est-il en euros ?</translation>
        </message>
        <message>
            <source>There are penalties although the clause only invites: change one or the other.</source>
            <translation>Des pénalités sont prévues alors que la clause ne fait qu’inviter : revoyez l’une ou les autres.</translation>
        </message>
        <message>
            <source>The wording no longer has the field this article is there for.</source>
            <translation>La rédaction ne reprend plus le champ qui fait l’objet de cet article.</translation>
        </message>
        <message>
            <source>This wording was made before the force of the clause, the start or the penalties changed: adapt it, or go back to the template.</source>
            <translation>Cette rédaction est antérieure à un changement de portée de la clause, de début du plan ou de pénalités : adaptez-la ou revenez au modèle.</translation>
        </message>
        <message>
            <source>This article is left out.</source>
            <translation>Cet article est écarté.</translation>
        </message>
        <message>
            <source>The reason for leaving it out is missing.</source>
            <translation>Le motif de cette absence manque.</translation>
        </message>
    </context>
    <context>
        <name>ClauseSource</name>
        <message>
            <source>method sheet § 1.1</source>
            <translation>fiche méthode § 1.1</translation>
        </message>
        <message>
            <source>method sheet § 2.2</source>
            <translation>fiche méthode § 2.2</translation>
        </message>
        <message>
            <source>method sheet § 2.3</source>
            <translation>fiche méthode § 2.3</translation>
        </message>
        <message>
            <source>national workshop of 20 January 2022</source>
            <translation>atelier national du 20 janvier 2022</translation>
        </message>
        <message>
            <source>usual practice of contracts</source>
            <translation>usage des marchés</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message numerus="yes">
            <source>%n contract(s) written to {file}</source>
            <translation>
                <numerusform>%n marché écrit dans {file}</numerusform>
                <numerusform>%n marchés écrits dans {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>The database as it was before is kept as {file}</source>
            <translation>La base précédente est conservée dans {file}</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Sauvegardé dans {file}</translation>
        </message>
        <message>
            <source>Restored from {file}</source>
            <translation>Restauré à partir de {file}</translation>
        </message>
        <message>
            <source>The database is sound: {file}</source>
            <translation>La base est saine : {file}</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Notifié le</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Next deadline</source>
            <translation>Prochaine échéance</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n marché</numerusform>
                <numerusform>%n marchés</numerusform>
            </translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Owed by</source>
            <translation>À la charge de</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) to be met</source>
            <translation>
                <numerusform>%n échéance à tenir</numerusform>
                <numerusform>%n échéances à tenir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n annulée</numerusform>
                <numerusform>%n annulées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n screen(s) opened and closed, one document written.</source>
            <translation>
                <numerusform>%n écran ouvert et fermé, un document écrit.</numerusform>
                <numerusform>%n écrans ouverts et fermés, un document écrit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Écrit : {file}</translation>
        </message>
        <message>
            <source>print the version and stop</source>
            <translation>afficher la version et s’arrêter</translation>
        </message>
        <message>
            <source>only those with this text</source>
            <translation>seulement ceux qui contiennent ce texte</translation>
        </message>
        <message>
            <source>write those to be met into a calendar file (.ics), moved and cancelled ones too</source>
            <translation>écrire celles à tenir dans un fichier d’agenda (.ics), y compris les reports et les annulations</translation>
        </message>
        <message>
            <source>whose actions</source>
            <translation>les actions de qui</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FICHIER</translation>
        </message>
        <message>
            <source>write an empty list to fill in</source>
            <translation>écrire une liste vide à remplir</translation>
        </message>
        <message>
            <source>only the contracts of this buyer</source>
            <translation>seulement les marchés de cet acheteur</translation>
        </message>
        <message>
            <source>say what would change, change nothing</source>
            <translation>dire ce qui changerait, sans rien changer</translation>
        </message>
        <message>
            <source>print one JSON value and nothing else</source>
            <translation>écrire une valeur JSON et rien d’autre</translation>
        </message>
        <message>
            <source>FOLDER</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>REFERENCE</source>
            <translation>RÉFÉRENCE</translation>
        </message>
        <message>
            <source>list the contracts</source>
            <translation>lister les marchés</translation>
        </message>
        <message>
            <source>tell everything known of one contract</source>
            <translation>dire tout ce qui est connu d’un marché</translation>
        </message>
        <message>
            <source>list the deadlines of all contracts</source>
            <translation>lister les échéances de tous les marchés</translation>
        </message>
        <message>
            <source>write one document as PDF, the clause also as DOCX</source>
            <translation>écrire un document en PDF, la clause aussi en DOCX</translation>
        </message>
        <message>
            <source>verify the whole database</source>
            <translation>vérifier toute la base</translation>
        </message>
        <message>
            <source>which letter: the convening of the kick-off, a party’s letter on the plan, or the invitation to submit remarks on the last breach not decided yet</source>
            <translation>le courrier voulu : convocation au lancement, courrier d’une partie sur le plan, ou invitation à présenter des observations sur le dernier manquement sans décision</translation>
        </message>
        <message>
            <source>open and close every screen and write one document</source>
            <translation>ouvrir et fermer chaque écran et écrire un document</translation>
        </message>
        <message>
            <source>create a new database with the example contracts</source>
            <translation>créer une nouvelle base avec les marchés d’exemple</translation>
        </message>
        <message>
            <source>take in a contract list (CSV or XLSX)</source>
            <translation>importer une liste de marchés (CSV ou XLSX)</translation>
        </message>
        <message>
            <source>write a verified copy of the database</source>
            <translation>écrire une copie vérifiée de la base</translation>
        </message>
        <message>
            <source>put a backup back, keeping the present database aside</source>
            <translation>remettre une sauvegarde en place, en conservant la base actuelle à part</translation>
        </message>
        <message>
            <source>Progress plans of public contracts. Without a subcommand, the window opens.</source>
            <translation>Plans de progrès des marchés publics. Sans sous-commande, la fenêtre s’ouvre.</translation>
        </message>
        <message>
            <source>open the window on the example contracts</source>
            <translation>ouvrir la fenêtre sur les marchés d’exemple</translation>
        </message>
        <message>
            <source>SUBCOMMAND</source>
            <translation>SOUS-COMMANDE</translation>
        </message>
        <message>
            <source>subcommands</source>
            <translation>sous-commandes</translation>
        </message>
        <message>
            <source>the database (default: the user’s own)</source>
            <translation>la base (par défaut : celle de l’utilisateur)</translation>
        </message>
        <message>
            <source>the folder of database, settings, logs and backups</source>
            <translation>le dossier de la base, des réglages, des journaux et des sauvegardes</translation>
        </message>
        <message>
            <source>the language of texts and documents</source>
            <translation>la langue des textes et des documents</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXTE</translation>
        </message>
        <message>
            <source>from this day on (YYYY-MM-DD)</source>
            <translation>à partir de ce jour (AAAA-MM-JJ)</translation>
        </message>
        <message>
            <source>up to this day (YYYY-MM-DD)</source>
            <translation>jusqu’à ce jour (AAAA-MM-JJ)</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>SORTE</translation>
        </message>
        <message>
            <source>the contract year of the plan</source>
            <translation>l’année du marché que couvre le plan</translation>
        </message>
        <message>
            <source>the contract’s meeting, 1 being the first</source>
            <translation>la réunion du marché, 1 étant la première</translation>
        </message>
        <message>
            <source>import needs either a file to read or --template</source>
            <translation>import demande soit un fichier à lire, soit --template</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>DATE</translation>
        </message>
        <message>
            <source>{text} is no date of the form YYYY-MM-DD</source>
            <translation>{text} n’est pas une date de la forme AAAA-MM-JJ</translation>
        </message>
        <message>
            <source>“{text}” is no whole number</source>
            <translation>« {text} » n’est pas un nombre entier</translation>
        </message>
        <message>
            <source>The output could not be written (error {number} of the system).</source>
            <translation>La sortie n’a pas pu être écrite (erreur {number} du système).</translation>
        </message>
        <message>
            <source>The output could not be written: the disk is full.</source>
            <translation>La sortie n’a pas pu être écrite : le disque est plein.</translation>
        </message>
        <message>
            <source>The program failed; the details are in {file}.</source>
            <translation>Le logiciel a rencontré une erreur ; les détails sont dans {file}.</translation>
        </message>
        <message>
            <source>Interrupted.</source>
            <translation>Interrompu.</translation>
        </message>
        <message>
            <source>{verdict} ({when}). {sentence}</source>
            <translation>{verdict} ({when}). {sentence}</translation>
        </message>
        <message>
            <source>Year {year}, version {version}, {status}, from {start} to {end}</source>
            <translation>Année {year}, version {version}, {status}, du {start} au {end}</translation>
        </message>
        <message>
            <source>{kind}, {date}, version {version}, {status}</source>
            <translation>{kind}, {date}, version {version}, {status}</translation>
        </message>
        <message>
            <source>{document}, handed over on {date}, {way}</source>
            <translation>{document}, transmis le {date}, {way}</translation>
        </message>
        <message>
            <source>Feasibility</source>
            <translation>Faisabilité</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>{document}, made ready on {date} for {people}</source>
            <translation>{document}, message préparé le {date} pour {people}</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>the reference of a contract is needed</source>
            <translation>indiquez la référence d’un marché</translation>
        </message>
        <message>
            <source>--{option} goes with {kinds} only</source>
            <translation>--{option} ne vaut que pour {kinds}</translation>
        </message>
        <message>
            <source>--from comes after --until</source>
            <translation>--from est postérieur à --until</translation>
        </message>
        <message>
            <source>“{file}” is no name of a file in {endings}</source>
            <translation>« {file} » n’est pas un nom de fichier en {endings}</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Amount excluding tax</source>
            <translation>Montant hors taxes</translation>
        </message>
        <message>
            <source>Zone of public holidays</source>
            <translation>Zone des jours fériés</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {position}, {reference}: {what}</source>
            <translation>Ligne {position}, {reference} : {what}</translation>
        </message>
        <message>
            <source>Dry run: nothing has been changed.</source>
            <translation>Essai à blanc : rien n’a été modifié.</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajoutés</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>mis à jour</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangés</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>refusés</translation>
        </message>
        <message>
            <source>of other buyers</source>
            <translation>d’autres acheteurs</translation>
        </message>
        <message>
            <source>unknown columns, ignored</source>
            <translation>colonnes inconnues, ignorées</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Year {year}, version {version} ({status})</source>
            <translation>Année {year}, version {version} ({status})</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Compare two plans</source>
            <translation>Comparer deux plans</translation>
        </message>
        <message>
            <source>Earlier plan</source>
            <translation>Plan antérieur</translation>
        </message>
        <message>
            <source>Later plan</source>
            <translation>Plan postérieur</translation>
        </message>
        <message>
            <source>&amp;Only what differs</source>
            <translation>Seulement les &amp;différences</translation>
        </message>
        <message>
            <source>Year {year}, version {version} ({status}, {date})</source>
            <translation>Année {year}, version {version} ({status}, {date})</translation>
        </message>
        <message>
            <source>Both plans side by side</source>
            <translation>Les deux plans côte à côte</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n ajouté</numerusform>
                <numerusform>%n ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n supprimé</numerusform>
                <numerusform>%n supprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n inchangé</numerusform>
                <numerusform>%n inchangés</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Earlier plan</source>
            <translation>Plan &amp;antérieur</translation>
        </message>
        <message>
            <source>&amp;Later plan</source>
            <translation>Plan &amp;postérieur</translation>
        </message>
        <message>
            <source>Both say the same.</source>
            <translation>Les deux plans disent la même chose.</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message numerus="yes">
            <source>%n to complete</source>
            <translation>
                <numerusform>%n à compléter</numerusform>
                <numerusform>%n à compléter</numerusform>
            </translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Holder’s actions</source>
            <translation>Actions du titulaire</translation>
        </message>
        <message>
            <source>Buyer’s actions</source>
            <translation>Actions de l’acheteur</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Moyens</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>missing from both</source>
            <translation>manque des deux côtés</translation>
        </message>
        <message>
            <source>The seven points of each axis</source>
            <translation>Les sept points de chaque axe</translation>
        </message>
        <message>
            <source>missing from the holder</source>
            <translation>manque côté titulaire</translation>
        </message>
        <message>
            <source>missing from the buyer</source>
            <translation>manque côté acheteur</translation>
        </message>
        <message>
            <source>{axis}, {point}: {status}</source>
            <translation>{axis}, {point} : {status}</translation>
        </message>
    </context>
    <context>
        <name>ContractActs</name>
        <message>
            <source>No meeting has been held yet: begin one to write its minutes.</source>
            <translation>Aucune réunion n’a encore eu lieu : commencez-en une pour rédiger son compte rendu.</translation>
        </message>
        <message>
            <source>No interim point has been held yet for this contract.</source>
            <translation>Aucun point d’étape n’a encore été tenu pour ce marché.</translation>
        </message>
        <message numerus="yes">
            <source>Move %n contract(s) to the bin?</source>
            <translation>
                <numerusform>Mettre %n marché à la corbeille ?</numerusform>
                <numerusform>Mettre %n marchés à la corbeille ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>Annulé : {act}</translation>
        </message>
        <message>
            <source>Done again: {act}</source>
            <translation>Rétabli : {act}</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n contract(s) for good? This can’t be undone.</source>
            <translation>
                <numerusform>Supprimer définitivement %n marché ? Cette action est irréversible.</numerusform>
                <numerusform>Supprimer définitivement %n marchés ? Cette action est irréversible.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>The contract has been created.</source>
            <translation>Le marché a été créé.</translation>
        </message>
        <message>
            <source>Edit the contract</source>
            <translation>Modifier le marché</translation>
        </message>
        <message>
            <source>There is nothing to send yet: finishing a meeting makes its minutes.</source>
            <translation>Rien à envoyer pour l’instant : terminer une réunion émet son compte rendu.</translation>
        </message>
        <message>
            <source>Begin the meeting</source>
            <translation>Commencer la réunion</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) taken out of the bin.</source>
            <translation>
                <numerusform>%n marché sorti de la corbeille.</numerusform>
                <numerusform>%n marchés sortis de la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) deleted for good.</source>
            <translation>
                <numerusform>%n marché supprimé définitivement.</numerusform>
                <numerusform>%n marchés supprimés définitivement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) moved to the bin.</source>
            <translation>
                <numerusform>%n marché mis à la corbeille.</numerusform>
                <numerusform>%n marchés mis à la corbeille.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
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
                <numerusform>%n réunion</numerusform>
                <numerusform>%n réunions</numerusform>
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
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) brought back from the archives.</source>
            <translation>
                <numerusform>%n marché sorti des archives.</numerusform>
                <numerusform>%n marchés sortis des archives.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) archived.</source>
            <translation>
                <numerusform>%n marché archivé.</numerusform>
                <numerusform>%n marchés archivés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractColumns</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Notifié le</translation>
        </message>
        <message>
            <source>Duration and time left</source>
            <translation>Durée et temps restant</translation>
        </message>
        <message>
            <source>Next deadline</source>
            <translation>Prochaine échéance</translation>
        </message>
        <message>
            <source>What, owed by</source>
            <translation>Quoi, à la charge de</translation>
        </message>
    </context>
    <context>
        <name>ContractDeadlines</name>
        <message numerus="yes">
            <source>Data from the holder: %n day(s) after each period.</source>
            <translation>
                <numerusform>Données du titulaire : %n jour après chaque période.</numerusform>
                <numerusform>Données du titulaire : %n jours après chaque période.</numerusform>
            </translation>
        </message>
        <message>
            <source>Either party may convene it.</source>
            <translation>Convocation par l’une ou l’autre partie.</translation>
        </message>
        <message>
            <source>Deadlines of the contract</source>
            <translation>Échéances du marché</translation>
        </message>
        <message>
            <source>What falls due, and why then</source>
            <translation>Les échéances et leur calcul</translation>
        </message>
        <message>
            <source>With the notification date, the meetings and their deadlines are worked out here. A concession, or a contract not yet notified, can wait for its date.</source>
            <translation>Dès que la date de notification est saisie, les réunions et leurs échéances se calculent ici. Pour une concession ou un marché non encore notifié, la date peut attendre.</translation>
        </message>
        <message>
            <source>The contract ends before the plan begins, at the first anniversary of its notification: nothing falls due.</source>
            <translation>Le marché s’achève avant le début du plan, fixé au premier anniversaire de sa notification : aucune échéance.</translation>
        </message>
        <message>
            <source>End of the contract: {date}.</source>
            <translation>Fin du marché : {date}.</translation>
        </message>
        <message>
            <source>Convened by: {party}.</source>
            <translation>Convocation par : {party}.</translation>
        </message>
        <message numerus="yes">
            <source>Minutes: %n working day(s) after each meeting.</source>
            <translation>
                <numerusform>Compte rendu : %n jour ouvré après chaque réunion.</numerusform>
                <numerusform>Compte rendu : %n jours ouvrés après chaque réunion.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remarks of the holder: %n working day(s) after the sending.</source>
            <translation>
                <numerusform>Observations du titulaire : %n jour ouvré après l’envoi.</numerusform>
                <numerusform>Observations du titulaire : %n jours ouvrés après l’envoi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Owed by: {party}.</source>
            <translation>À la charge de : {party}.</translation>
        </message>
    </context>
    <context>
        <name>ContractForm</name>
        <message>
            <source>The contract</source>
            <translation>Le marché</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>The parties</source>
            <translation>Les parties</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>acheteur</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>titulaire</translation>
        </message>
        <message>
            <source>Dates, duration, amount</source>
            <translation>Dates, durée, montant</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Notifié le</translation>
        </message>
        <message>
            <source>Total duration</source>
            <translation>Durée totale</translation>
        </message>
        <message>
            <source>Amount excl. tax</source>
            <translation>Montant HT</translation>
        </message>
        <message>
            <source>Public holidays of</source>
            <translation>Jours fériés</translation>
        </message>
        <message>
            <source>Final review within</source>
            <translation>Bilan final sous</translation>
        </message>
        <message>
            <source>notification date</source>
            <translation>date de notification</translation>
        </message>
        <message>
            <source>source of the date</source>
            <translation>origine de la date</translation>
        </message>
        <message>
            <source>duration</source>
            <translation>durée</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>jours fériés</translation>
        </message>
        <message>
            <source>final review</source>
            <translation>bilan final</translation>
        </message>
        <message>
            <source>The contract provides for half-yearly reviews</source>
            <translation>Le marché prévoit des bilans semestriels</translation>
        </message>
        <message>
            <source>half-yearly reviews</source>
            <translation>bilans semestriels</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Axes in the contract papers</source>
            <translation>Axes inscrits au marché</translation>
        </message>
        <message>
            <source>Keep personal data until</source>
            <translation>Conserver les données personnelles jusqu’au</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Nouveau marché</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>Undo:</source>
            <translation>Annuler :</translation>
        </message>
        <message>
            <source>Redo:</source>
            <translation>Rétablir :</translation>
        </message>
        <message>
            <source>resumed input</source>
            <translation>reprendre la saisie</translation>
        </message>
        <message>
            <source>setting the input aside</source>
            <translation>écarter la saisie</translation>
        </message>
        <message>
            <source>create contract {reference}</source>
            <translation>créer le marché {reference}</translation>
        </message>
        <message>
            <source>change contract {reference}</source>
            <translation>modifier le marché {reference}</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>This is no date: type for example 12/3/2026 or 12 March 2026.</source>
            <translation>Ce n’est pas une date : saisissez par exemple 12/3/2026 ou 12 mars 2026.</translation>
        </message>
        <message>
            <source>Choose an organisation of the directory, or add it there.</source>
            <translation>Choisissez un organisme de l’annuaire ou ajoutez-le.</translation>
        </message>
        <message>
            <source>Say which date the contract sets.</source>
            <translation>Indiquez la date fixée par le marché.</translation>
        </message>
        <message>
            <source>This buyer already has a contract and lot of that reference.</source>
            <translation>Cet acheteur a déjà un marché et un lot sous cette référence.</translation>
        </message>
        <message>
            <source>Enter its name.</source>
            <translation>Indiquez son nom.</translation>
        </message>
        <message>
            <source>Contract {reference}</source>
            <translation>Marché {reference}</translation>
        </message>
        <message>
            <source>To complete</source>
            <translation>À compléter</translation>
        </message>
        <message>
            <source>add {name} to the directory</source>
            <translation>ajouter {name} à l’annuaire</translation>
        </message>
        <message>
            <source>working days (0: none set)</source>
            <translation>jours ouvrés (0 : aucun délai)</translation>
        </message>
        <message>
            <source>Way of notification</source>
            <translation>Mode de notification</translation>
        </message>
        <message>
            <source>Put on the portal on</source>
            <translation>Mise en ligne le</translation>
        </message>
        <message>
            <source>day of posting</source>
            <translation>date de mise en ligne</translation>
        </message>
        <message>
            <source>Good Friday counts as a public holiday here: the law says so for some communes only. Where it is a working day, enter the date the contract sets.</source>
            <translation>Le Vendredi saint est compté ici comme jour férié : la loi ne le prévoit que pour certaines communes. S’il est ouvré, saisissez la date que fixe le marché.</translation>
        </message>
        <message>
            <source>Not read on the portal, the contract counts as notified 8 days after it was put there (CCAG-FCS, art. 3.1). That date is entered above; change it if need be.</source>
            <translation>Sans consultation sur le profil d’acheteur, le marché est réputé notifié 8 jours après sa mise en ligne (CCAG-FCS, art. 3.1). Cette date est reportée ci-dessus ; elle reste modifiable.</translation>
        </message>
        <message>
            <source>The plan begins</source>
            <translation>Début du plan</translation>
        </message>
        <message>
            <source>beginning of the plan</source>
            <translation>début du plan</translation>
        </message>
        <message>
            <source>Private notes</source>
            <translation>Notes privées</translation>
        </message>
        <message>
            <source>axes</source>
            <translation>axes</translation>
        </message>
        <message>
            <source>retention date</source>
            <translation>date de conservation</translation>
        </message>
        <message>
            <source>private notes</source>
            <translation>notes privées</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>nature</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>lot</translation>
        </message>
        <message>
            <source>First read more than 8 days after it was put on the portal, the contract counts as notified on {date} (CCAG-FCS, art. 3.1). Enter that day, as unread, unless the contract says otherwise.</source>
            <translation>Consulté plus de 8 jours après sa mise en ligne, le marché est réputé notifié le {date} (CCAG-FCS, art. 3.1). Saisissez cette date, comme non lu, sauf si le marché en dispose autrement.</translation>
        </message>
        <message>
            <source>Interim point every</source>
            <translation>Point d’étape tous les</translation>
        </message>
        <message>
            <source>months (empty: none set)</source>
            <translation>mois (vide : aucun)</translation>
        </message>
        <message>
            <source>interim points</source>
            <translation>points d’étape</translation>
        </message>
        <message>
            <source>months of the end</source>
            <translation>mois après la fin</translation>
        </message>
        <message>
            <source>Derogations</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>Minutes within</source>
            <translation>Compte rendu sous</translation>
        </message>
        <message>
            <source>days for the minutes</source>
            <translation>délai du compte rendu</translation>
        </message>
        <message>
            <source>Remarks within</source>
            <translation>Observations sous</translation>
        </message>
        <message>
            <source>days for remarks</source>
            <translation>délai d’observations</translation>
        </message>
        <message>
            <source>Holder’s data within</source>
            <translation>Données du titulaire sous</translation>
        </message>
        <message>
            <source>days of the end of a period</source>
            <translation>jours après la fin de la période</translation>
        </message>
        <message>
            <source>days for the data</source>
            <translation>délai des données</translation>
        </message>
        <message>
            <source>One axis of progress per line</source>
            <translation>Un axe de progrès par ligne</translation>
        </message>
        <message>
            <source>Never printed nor exported</source>
            <translation>Jamais imprimées ni exportées</translation>
        </message>
        <message>
            <source>derogations</source>
            <translation>dérogations</translation>
        </message>
    </context>
    <context>
        <name>ContractKind</name>
        <message>
            <source>Contract</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Framework agreement</source>
            <translation>Accord-cadre</translation>
        </message>
        <message>
            <source>Subsequent contract</source>
            <translation>Marché subséquent</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Concession</source>
            <translation>Concession</translation>
        </message>
    </context>
    <context>
        <name>ContractLife</name>
        <message>
            <source>To do now</source>
            <translation>À faire maintenant</translation>
        </message>
        <message>
            <source>{deadline}: {date}, {when}.</source>
            <translation>{deadline} : {date}, {when}.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Rubriques</translation>
        </message>
        <message>
            <source>in hand</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done in part</source>
            <translation>en partie</translation>
        </message>
        <message>
            <source>left blank</source>
            <translation>sans saisie</translation>
        </message>
        <message>
            <source>{reference}: life of the contract</source>
            <translation>{reference} : parcours du marché</translation>
        </message>
        <message>
            <source>Fea&amp;sibility</source>
            <translation>Fa&amp;isabilité</translation>
        </message>
        <message>
            <source>Pre&amp;paration</source>
            <translation>&amp;Préparation</translation>
        </message>
        <message>
            <source>&amp;Kick-off</source>
            <translation>&amp;Lancement</translation>
        </message>
        <message>
            <source>Final &amp;report</source>
            <translation>&amp;Bilan final</translation>
        </message>
        <message>
            <source>&amp;Lessons</source>
            <translation>Ensei&amp;gnements</translation>
        </message>
        <message>
            <source>done</source>
            <translation>c’est fait</translation>
        </message>
        <message>
            <source>Where it st&amp;ands</source>
            <translation>Où en e&amp;st-on ?</translation>
        </message>
        <message>
            <source>Cla&amp;use draft</source>
            <translation>Projet de &amp;clause</translation>
        </message>
        <message>
            <source>Plans and vali&amp;dation</source>
            <translation>Plans et &amp;validation</translation>
        </message>
        <message>
            <source>F&amp;ollow-up</source>
            <translation>S&amp;uivi</translation>
        </message>
        <message>
            <source>Feasibility</source>
            <translation>Faisabilité</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Kick-off</source>
            <translation>Lancement</translation>
        </message>
        <message>
            <source>Drawing up the plan</source>
            <translation>Élaboration du plan</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Final review</source>
            <translation>Bilan final</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Stage {number} of {total}</source>
            <translation>Étape {number} sur {total}</translation>
        </message>
        <message>
            <source>present stage</source>
            <translation>étape en cours</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>passed, left blank</source>
            <translation>passée, non renseignée</translation>
        </message>
        <message>
            <source>{stage} (left blank)</source>
            <translation>{stage} (non renseignée)</translation>
        </message>
        <message>
            <source>Stage {number} of {total}: {stage}</source>
            <translation>Étape {number} sur {total} : {stage}</translation>
        </message>
    </context>
    <context>
        <name>ContractList</name>
        <message>
            <source>{column}: {text}</source>
            <translation>{column} : {text}</translation>
        </message>
        <message>
            <source>Kick-off</source>
            <translation>Lancement</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observations</translation>
        </message>
        <message>
            <source>Remarks, penalty</source>
            <translation>Observations, pénalité</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late action(s)</source>
            <translation>
                <numerusform>%n action en retard</numerusform>
                <numerusform>%n actions en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>ContractListPage</name>
        <message>
            <source>Contracts</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Rechercher (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search contracts</source>
            <translation>Rechercher des marchés</translation>
        </message>
        <message>
            <source>{column} (no room)</source>
            <translation>{column} (masquée faute de place)</translation>
        </message>
    </context>
    <context>
        <name>ContractProblem</name>
        <message>
            <source>Enter the contract’s reference.</source>
            <translation>Indiquez la référence du marché.</translation>
        </message>
        <message>
            <source>Enter what the contract is about.</source>
            <translation>Indiquez l’objet du marché.</translation>
        </message>
        <message>
            <source>Choose the buyer.</source>
            <translation>Choisissez l’acheteur.</translation>
        </message>
        <message>
            <source>The duration must be at least one month.</source>
            <translation>La durée doit être d’au moins un mois.</translation>
        </message>
        <message>
            <source>The duration is over 50 years: check the number of months.</source>
            <translation>La durée dépasse 50 ans : vérifiez le nombre de mois.</translation>
        </message>
        <message>
            <source>The notification date is not plausible: check the year.</source>
            <translation>La date de notification est invraisemblable : vérifiez l’année.</translation>
        </message>
        <message>
            <source>The contract was put on the portal after its notification: check both dates.</source>
            <translation>La mise en ligne est postérieure à la notification : vérifiez les deux dates.</translation>
        </message>
        <message>
            <source>The amount can’t be negative.</source>
            <translation>Le montant ne peut pas être négatif.</translation>
        </message>
        <message>
            <source>A date set by the contract is before the notification.</source>
            <translation>Une date fixée par le marché est antérieure à la notification.</translation>
        </message>
        <message>
            <source>Say why the contract sets another date.</source>
            <translation>Indiquez pourquoi le marché fixe une autre date.</translation>
        </message>
        <message>
            <source>The retention date is before the notification.</source>
            <translation>La date de fin de conservation est antérieure à la notification.</translation>
        </message>
    </context>
    <context>
        <name>ContractSummary</name>
        <message>
            <source>Summary of the contract</source>
            <translation>Résumé du marché</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>modifier</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, the last {when}</source>
            <translation>
                <numerusform>et %n autre, {when}</numerusform>
                <numerusform>et %n autres, la dernière {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Next deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>No meeting has been held yet.</source>
            <translation>Aucune réunion pour l’instant.</translation>
        </message>
        <message>
            <source>No document has been issued yet.</source>
            <translation>Aucun document émis pour l’instant.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>To do now</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>year {year}</source>
            <translation>année {year}</translation>
        </message>
        <message>
            <source>issued on {date}, version {version}</source>
            <translation>émis le {date}, version {version}</translation>
        </message>
        <message>
            <source>{text}, link</source>
            <translation>{text}, lien</translation>
        </message>
        <message>
            <source>No deadline: the notification date is not known.</source>
            <translation>Aucune échéance : la date de notification n’est pas connue.</translation>
        </message>
        <message>
            <source>Create the first plan</source>
            <translation>Créer le premier plan</translation>
        </message>
        <message>
            <source>Nothing is due any more.</source>
            <translation>Plus aucune échéance.</translation>
        </message>
        <message>
            <source>Year {year}, version {version}</source>
            <translation>Année {year}, version {version}</translation>
        </message>
    </context>
    <context>
        <name>ContractTerm</name>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantités</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalités</translation>
        </message>
        <message>
            <source>Delivery terms</source>
            <translation>Conditions de livraison</translation>
        </message>
        <message>
            <source>Other term</source>
            <translation>Autre stipulation</translation>
        </message>
    </context>
    <context>
        <name>Contracts</name>
        <message>
            <source>{some} or {other}</source>
            <translation>{some} ou {other}</translation>
        </message>
        <message numerus="yes">
            <source>archive %n contract(s)</source>
            <translation>
                <numerusform>archiver %n marché</numerusform>
                <numerusform>archiver %n marchés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bring back %n contract(s)</source>
            <translation>
                <numerusform>désarchiver %n marché</numerusform>
                <numerusform>désarchiver %n marchés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delete %n contract(s)</source>
            <translation>
                <numerusform>supprimer %n marché</numerusform>
                <numerusform>supprimer %n marchés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %n contract(s) out of the bin</source>
            <translation>
                <numerusform>sortir %n marché de la corbeille</numerusform>
                <numerusform>sortir %n marchés de la corbeille</numerusform>
            </translation>
        </message>
        <message>
            <source>{act}, with the dates of its plans</source>
            <translation>{act}, avec les dates de ses plans</translation>
        </message>
    </context>
    <context>
        <name>Correction</name>
        <message>
            <source>What is corrected, and why?</source>
            <translation>Que corrige-t-on, et pourquoi ?</translation>
        </message>
        <message>
            <source>Correct the minutes</source>
            <translation>Corriger le compte rendu</translation>
        </message>
        <message>
            <source>A new version of the meeting opens, with everything that was entered. Once finished, its minutes cancel and replace those already issued, which are kept.</source>
            <translation>Une nouvelle version de la réunion s’ouvre avec tout ce qui a été saisi. Une fois terminée, son compte rendu annule et remplace le précédent, qui est conservé.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Say what is corrected: it is printed on the new version.</source>
            <translation>Indiquez ce qui est corrigé : la nouvelle version le mentionne.</translation>
        </message>
    </context>
    <context>
        <name>Criterion</name>
        <message>
            <source>Purchase</source>
            <translation>Achat</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>Titulaires</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>People available</source>
            <translation>Disponibilité humaine</translation>
        </message>
        <message>
            <source>Rigour of the indicators</source>
            <translation>Rigueur des indicateurs</translation>
        </message>
        <message>
            <source>Relevance of the operation</source>
            <translation>Pertinence de l’opération</translation>
        </message>
        <message>
            <source>Attendance at meetings</source>
            <translation>Présence aux réunions</translation>
        </message>
        <message>
            <source>Price revision</source>
            <translation>Révision des prix</translation>
        </message>
    </context>
    <context>
        <name>DaySummary</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>Depuis hier</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) overdue</source>
            <translation>
                <numerusform>%n échéance dépassée</numerusform>
                <numerusform>%n échéances dépassées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within 7 days</source>
            <translation>
                <numerusform>%n sous 7 jours</numerusform>
                <numerusform>%n sous 7 jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) expected from the holder</source>
            <translation>
                <numerusform>%n réponse attendue du titulaire</numerusform>
                <numerusform>%n réponses attendues du titulaire</numerusform>
            </translation>
        </message>
        <message>
            <source>Since {date}</source>
            <translation>Depuis le {date}</translation>
        </message>
    </context>
    <context>
        <name>DeadlineKind</name>
        <message>
            <source>Kick-off meeting</source>
            <translation>Réunion de lancement</translation>
        </message>
        <message>
            <source>Interim point</source>
            <translation>Point d’étape</translation>
        </message>
        <message>
            <source>Half-yearly review</source>
            <translation>Bilan semestriel</translation>
        </message>
        <message>
            <source>Annual review</source>
            <translation>Bilan annuel</translation>
        </message>
        <message>
            <source>Final review</source>
            <translation>Bilan final</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Data from the holder</source>
            <translation>Données du titulaire</translation>
        </message>
        <message>
            <source>Minutes to send</source>
            <translation>Compte rendu à transmettre</translation>
        </message>
        <message>
            <source>Remarks on the minutes</source>
            <translation>Observations sur le compte rendu</translation>
        </message>
        <message>
            <source>Remarks before a penalty</source>
            <translation>Observations avant pénalité</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Plan to be settled</source>
            <translation>Plan à arrêter</translation>
        </message>
    </context>
    <context>
        <name>DeadlineStatus</name>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Bientôt</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
    </context>
    <context>
        <name>DecisionState</name>
        <message>
            <source>Open</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisée</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonnée</translation>
        </message>
    </context>
    <context>
        <name>Derogations</name>
        <message>
            <source>Deadline set by the contract</source>
            <translation>Échéance fixée par le marché</translation>
        </message>
        <message>
            <source>Date set by the contract</source>
            <translation>Date fixée par le marché</translation>
        </message>
        <message>
            <source>Reason or clause</source>
            <translation>Motif ou clause</translation>
        </message>
        <message>
            <source>Take this date out</source>
            <translation>Retirer cette date</translation>
        </message>
        <message>
            <source>The contract sets another date…</source>
            <translation>Le marché fixe une autre date…</translation>
        </message>
        <message>
            <source>a deadline this contract no longer has</source>
            <translation>une échéance que ce marché n’a plus</translation>
        </message>
    </context>
    <context>
        <name>Direction</name>
        <message>
            <source>At least the target</source>
            <translation>Au moins la cible</translation>
        </message>
        <message>
            <source>At most the target</source>
            <translation>Au plus la cible</translation>
        </message>
        <message>
            <source>Exactly the target</source>
            <translation>La cible exactement</translation>
        </message>
        <message>
            <source>Between two bounds</source>
            <translation>Entre deux bornes</translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message>
            <source>delete an organisation</source>
            <translation>supprimer un organisme</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>Search the directory</source>
            <translation>Rechercher dans l’annuaire</translation>
        </message>
        <message>
            <source>Kinds shown</source>
            <translation>Types affichés</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nouvel organisme</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organismes</translation>
        </message>
        <message>
            <source>Undo:</source>
            <translation>Annuler :</translation>
        </message>
        <message>
            <source>Redo:</source>
            <translation>Rétablir :</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>add an organisation</source>
            <translation>ajouter un organisme</translation>
        </message>
        <message numerus="yes">
            <source>{name} stays: it is named in %n contract(s).</source>
            <translation>
                <numerusform>{name} reste dans l’annuaire : il est cité dans %n marché.</numerusform>
                <numerusform>{name} reste dans l’annuaire : il est cité dans %n marchés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Search: name or SIRET</source>
            <translation>Rechercher : nom ou SIRET</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les organismes</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>delete {name}</source>
            <translation>supprimer {name}</translation>
        </message>
        <message>
            <source>{name} is deleted.</source>
            <translation>{name} est supprimé.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>This picture is larger than 2 MB: choose a smaller one.</source>
            <translation>Cette image dépasse 2 Mo : choisissez-en une plus légère.</translation>
        </message>
        <message>
            <source>This is no PNG or JPEG picture.</source>
            <translation>Ce fichier n’est pas une image PNG ou JPEG.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Images (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>Ce fichier est illisible.</translation>
        </message>
        <message>
            <source>#1F3A68, for the headings of the documents</source>
            <translation>#1F3A68, pour les titres des documents</translation>
        </message>
        <message>
            <source>SIRET</source>
            <translation>SIRET</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>couleur</translation>
        </message>
        <message>
            <source>A colour is # and six digits or letters A to F.</source>
            <translation>Une couleur s’écrit # suivi de six chiffres ou lettres de A à F.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Choose a colour</source>
            <translation>Choisir une couleur</translation>
        </message>
        <message>
            <source>name of an organisation</source>
            <translation>nom d’un organisme</translation>
        </message>
        <message>
            <source>kind of an organisation</source>
            <translation>type d’un organisme</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Interlocuteurs</translation>
        </message>
        <message>
            <source>No contact person: name, function and e-mail, no more.</source>
            <translation>Aucun interlocuteur : nom, fonction et courriel, rien de plus.</translation>
        </message>
        <message>
            <source>An organisation has a name.</source>
            <translation>Un organisme doit avoir un nom.</translation>
        </message>
        <message numerus="yes">
            <source>Named in %n contract(s).</source>
            <translation>
                <numerusform>Cité dans %n marché.</numerusform>
                <numerusform>Cité dans %n marchés.</numerusform>
            </translation>
        </message>
        <message>
            <source>logo</source>
            <translation>logo</translation>
        </message>
        <message>
            <source>name of a person</source>
            <translation>nom d’une personne</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>function</source>
            <translation>fonction</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>courriel</translation>
        </message>
        <message>
            <source>Add a contact person</source>
            <translation>Ajouter un interlocuteur</translation>
        </message>
        <message>
            <source>add a contact person</source>
            <translation>ajouter un interlocuteur</translation>
        </message>
        <message>
            <source>delete a contact person</source>
            <translation>supprimer un interlocuteur</translation>
        </message>
        <message>
            <source>duplicate a contact person</source>
            <translation>dupliquer un interlocuteur</translation>
        </message>
        <message>
            <source>move a contact person</source>
            <translation>déplacer un interlocuteur</translation>
        </message>
        <message>
            <source>paste contact persons</source>
            <translation>coller des interlocuteurs</translation>
        </message>
        <message>
            <source>change a contact person</source>
            <translation>modifier un interlocuteur</translation>
        </message>
    </context>
    <context>
        <name>Distance</name>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <translation>
                <numerusform>dans %n an</numerusform>
                <numerusform>dans %n ans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) left</source>
            <translation>
                <numerusform>reste %n mois</numerusform>
                <numerusform>reste %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>dans %n mois</numerusform>
                <numerusform>dans %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>reste %n jour</numerusform>
                <numerusform>reste %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) late</source>
            <translation>
                <numerusform>%n mois de retard</numerusform>
                <numerusform>%n mois de retard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Contract {reference}</source>
            <translation>Marché {reference}</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Page {n} of {total}</source>
            <translation>Page {n} sur {total}</translation>
        </message>
        <message>
            <source>{version} (not issued)</source>
            <translation>{version} – document non émis</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>PROJET</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>lot {lot}</translation>
        </message>
        <message>
            <source>The data of this document</source>
            <translation>Les données de ce document</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé</translation>
        </message>
    </context>
    <context>
        <name>DraftedText</name>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>setting the input aside</source>
            <translation>écarter la saisie</translation>
        </message>
        <message>
            <source>resumed input</source>
            <translation>reprendre la saisie</translation>
        </message>
    </context>
    <context>
        <name>DueGroups</name>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Within 7 days</source>
            <translation>Sous 7 jours</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>Sous 30 jours</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Next three months</source>
            <translation>Les trois prochains mois</translation>
        </message>
        <message>
            <source>Expected from the holder</source>
            <translation>Attendu du titulaire</translation>
        </message>
        <message>
            <source>Expected from the buyer</source>
            <translation>Attendu de l’acheteur</translation>
        </message>
        <message>
            <source>To be done by the facilitator</source>
            <translation>À faire par le facilitateur</translation>
        </message>
        <message>
            <source>Expected from both parties</source>
            <translation>Attendu des deux parties</translation>
        </message>
    </context>
    <context>
        <name>DuePanel</name>
        <message>
            <source>&amp;Deadlines</source>
            <translation>Éc&amp;héances</translation>
        </message>
        <message>
            <source>Deadlines of all contracts</source>
            <translation>Échéances de tous les marchés</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>{group} ({count})</source>
            <translation>{group} ({count})</translation>
        </message>
        <message>
            <source>Nothing is due in the next months.</source>
            <translation>Aucune échéance dans les prochains mois.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more…</source>
            <translation>
                <numerusform>et %n autre…</numerusform>
                <numerusform>et %n autres…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueView</name>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Owed by</source>
            <translation>À la charge de</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Acheteur et titulaire</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>dont %n dépassée</numerusform>
                <numerusform>dont %n dépassées</numerusform>
            </translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Nothing is due in the next three months.</source>
            <translation>Aucune échéance dans les trois prochains mois.</translation>
        </message>
        <message>
            <source>&amp;Go there (Enter)</source>
            <translation>&amp;Y aller (Entrée)</translation>
        </message>
        <message>
            <source>G&amp;roup</source>
            <translation>Gr&amp;ouper</translation>
        </message>
        <message>
            <source>Group deadlines</source>
            <translation>Grouper les échéances</translation>
        </message>
        <message>
            <source>&amp;Add to my calendar</source>
            <translation>&amp;Ajouter à mon agenda</translation>
        </message>
        <message>
            <source>&amp;This deadline</source>
            <translation>&amp;Cette échéance</translation>
        </message>
        <message>
            <source>All of this &amp;contract</source>
            <translation>Toutes celles du &amp;marché</translation>
        </message>
        <message>
            <source>&amp;All deadlines</source>
            <translation>&amp;Toutes les échéances</translation>
        </message>
        <message>
            <source>&amp;Save all as a file…</source>
            <translation>&amp;Enregistrer tout dans un fichier…</translation>
        </message>
        <message>
            <source>Deadlines of all contracts</source>
            <translation>Échéances de tous les marchés</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Par date</translation>
        </message>
        <message>
            <source>By whom is waited for</source>
            <translation>Par responsable</translation>
        </message>
    </context>
    <context>
        <name>DueWaiting</name>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tous</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>New contract (Ctrl+N)</source>
            <translation>Nouveau marché (Ctrl+N)</translation>
        </message>
        <message>
            <source>Import a file (Ctrl+I)</source>
            <translation>Importer un fichier (Ctrl+I)</translation>
        </message>
        <message>
            <source>Discover on examples</source>
            <translation>Découvrir sur des exemples</translation>
        </message>
        <message>
            <source>Remove search and filters</source>
            <translation>Effacer la recherche et les filtres</translation>
        </message>
        <message>
            <source>No contract yet</source>
            <translation>Aucun marché pour l’instant</translation>
        </message>
        <message>
            <source>Create the first one, or import a list. Its deadlines follow from the notification date, and its progress plan opens from here.</source>
            <translation>Créez le premier ou importez une liste. Les échéances se calculent à partir de la date de notification, et le plan de progrès s’ouvre d’ici.</translation>
        </message>
        <message>
            <source>Nothing in the bin</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>Deleted contracts wait here until they are deleted for good.</source>
            <translation>Les marchés supprimés attendent ici leur suppression définitive.</translation>
        </message>
        <message>
            <source>No contract matches</source>
            <translation>Aucun marché ne correspond</translation>
        </message>
        <message>
            <source>The search looks at references, titles, parties, objectives and decisions.</source>
            <translation>La recherche porte sur les références, les objets, les parties, les objectifs et les décisions.</translation>
        </message>
    </context>
    <context>
        <name>Example</name>
        <message>
            <source>load the example</source>
            <translation>charger l’exemple</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>import %n contract(s)</source>
            <translation>
                <numerusform>importer %n marché</numerusform>
                <numerusform>importer %n marchés</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motifs</translation>
        </message>
    </context>
    <context>
        <name>ExchangeKind</name>
        <message>
            <source>Expectation</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulté</translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message>
            <source>{event}; {rule}, that is {raw}.</source>
            <translation>{event} ; {rule}, soit le {raw}.</translation>
        </message>
        <message>
            <source>{event}; {rule}, that is {raw}; the contract sets {date} ({reason}).</source>
            <translation>{event} ; {rule}, soit le {raw} ; le marché fixe le {date} ({reason}).</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>sans motif indiqué</translation>
        </message>
        <message>
            <source>{review}, year {number}</source>
            <translation>{review}, année {number}</translation>
        </message>
        <message>
            <source>{event}; {rule}, that is {raw_day}; put off to {day} (public holiday: {holidays}).</source>
            <translation>{event} ; {rule}, soit le {raw_day} ; échéance reportée au {day} (jour férié : {holidays}).</translation>
        </message>
        <message>
            <source>Kick-off meeting held on {date}</source>
            <translation>Réunion de lancement tenue le {date}</translation>
        </message>
        <message>
            <source>Anniversary of the notification on {date}</source>
            <translation>Anniversaire de la notification le {date}</translation>
        </message>
        <message numerus="yes">
            <source>kick-off meeting within %n month(s)</source>
            <translation>
                <numerusform>réunion de lancement dans le délai de %n mois</numerusform>
                <numerusform>réunion de lancement dans les %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: {rule}; periods: CCAG-FCS, art. 3.2.</source>
            <translation>Source : {rule} ; délais : CCAG-FCS, art. 3.2.</translation>
        </message>
        <message>
            <source>Decided at the meeting of {held}, to be done by {date}.</source>
            <translation>Décidé à la réunion du {held}, à faire pour le {date}.</translation>
        </message>
        <message>
            <source>Data from the holder as of {date}</source>
            <translation>Données du titulaire au {date}</translation>
        </message>
        <message>
            <source>Their sending was not noted; they are waited for no longer.</source>
            <translation>Son envoi n’a pas été noté ; il n’est plus attendu.</translation>
        </message>
        <message>
            <source>Without an answer by then, the step is over.</source>
            <translation>Sans réponse à cette date, l’étape est close.</translation>
        </message>
        <message>
            <source>Source: the plan.</source>
            <translation>Source : le plan.</translation>
        </message>
        <message>
            <source>Source: the minutes.</source>
            <translation>Source : le compte rendu.</translation>
        </message>
        <message>
            <source>generic clause of State contracts</source>
            <translation>clause type des marchés de l’État</translation>
        </message>
        <message>
            <source>method sheet § 2.3</source>
            <translation>fiche méthode § 2.3</translation>
        </message>
        <message>
            <source>adversarial step of the contract</source>
            <translation>procédure contradictoire du marché</translation>
        </message>
        <message>
            <source>the contract</source>
            <translation>le marché</translation>
        </message>
        <message>
            <source>Values expected: {names}.</source>
            <translation>Valeurs attendues : {names}.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} et %n autre</numerusform>
                <numerusform>{names} et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan begins at the first anniversary of the notification, {date}</source>
            <translation>Le plan commence au premier anniversaire de la notification, le {date}</translation>
        </message>
        <message>
            <source>Notified on {date} (first read on the portal, put there on {posted})</source>
            <translation>Notification le {date} (première consultation sur le profil d’acheteur, mise en ligne le {posted})</translation>
        </message>
        <message>
            <source>Notified on {date} (put on the portal on {posted}, unread for 8 days)</source>
            <translation>Notification le {date} (mise en ligne le {posted}, non consultée pendant 8 jours)</translation>
        </message>
        <message>
            <source>Notified on {date} (8 days after it was put on the portal, unread)</source>
            <translation>Notification le {date} (8 jours après la mise en ligne, sans consultation)</translation>
        </message>
        <message>
            <source>{date} (first read on the buyer’s portal, put there on {posted})</source>
            <translation>{date} (première consultation sur le profil d’acheteur, mise en ligne le {posted})</translation>
        </message>
        <message>
            <source>{date} (first read on the buyer’s portal)</source>
            <translation>{date} (première consultation sur le profil d’acheteur)</translation>
        </message>
        <message>
            <source>{date} (put on the buyer’s portal on {posted}, unread for 8 days)</source>
            <translation>{date} (mise en ligne sur le profil d’acheteur le {posted}, non consultée pendant 8 jours)</translation>
        </message>
        <message>
            <source>{date} (8 days after it was put on the buyer’s portal, unread)</source>
            <translation>{date} (8 jours après la mise en ligne sur le profil d’acheteur, sans consultation)</translation>
        </message>
        <message numerus="yes">
            <source>interim point after %n month(s)</source>
            <translation>
                <numerusform>point d’étape au bout de %n mois</numerusform>
                <numerusform>point d’étape au bout de %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>half-yearly review %n month(s) later</source>
            <translation>
                <numerusform>bilan semestriel %n mois après</numerusform>
                <numerusform>bilan semestriel %n mois après</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>final review within %n month(s)</source>
            <translation>
                <numerusform>bilan final dans le délai de %n mois</numerusform>
                <numerusform>bilan final dans les %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>plan settled within %n month(s)</source>
            <translation>
                <numerusform>plan arrêté sous %n mois</numerusform>
                <numerusform>plan arrêté sous %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>data within %n day(s)</source>
            <translation>
                <numerusform>données sous %n jour</numerusform>
                <numerusform>données sous %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minutes within %n working day(s)</source>
            <translation>
                <numerusform>compte rendu sous %n jour ouvré</numerusform>
                <numerusform>compte rendu sous %n jours ouvrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remarks within %n working day(s)</source>
            <translation>
                <numerusform>observations sous %n jour ouvré</numerusform>
                <numerusform>observations sous %n jours ouvrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>remarks within %n day(s)</source>
            <translation>
                <numerusform>observations sous %n jour</numerusform>
                <numerusform>observations sous %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>annual review within %n month(s)</source>
            <translation>
                <numerusform>bilan annuel dans le délai de %n mois</numerusform>
                <numerusform>bilan annuel dans les %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Date agreed in the plan: {date}.</source>
            <translation>Date convenue dans le plan : le {date}.</translation>
        </message>
        <message>
            <source>{event}; {rule}, that is {raw} (not counted: {left_out}).</source>
            <translation>{event} ; {rule}, soit le {raw} (non comptés : {left_out}).</translation>
        </message>
        <message>
            <source>{event}; {rule}, that is {raw_day}; put off to {day}.</source>
            <translation>{event} ; {rule}, soit le {raw_day} ; échéance reportée au {day}.</translation>
        </message>
        <message>
            <source>Interim point no. {number}</source>
            <translation>Point d’étape n° {number}</translation>
        </message>
        <message>
            <source>End of the contract on {date}</source>
            <translation>Fin du marché le {date}</translation>
        </message>
        <message>
            <source>Period ends on {date}</source>
            <translation>Fin de période le {date}</translation>
        </message>
        <message>
            <source>Correction finished on {date}</source>
            <translation>Correction terminée le {date}</translation>
        </message>
        <message>
            <source>Meeting held on {date}</source>
            <translation>Réunion tenue le {date}</translation>
        </message>
        <message>
            <source>Minutes sent on {date}</source>
            <translation>Compte rendu transmis le {date}</translation>
        </message>
        <message>
            <source>Invitation to submit remarks, counted from {date}</source>
            <translation>Invitation à présenter des observations, délai compté du {date}</translation>
        </message>
        <message>
            <source>Notified on {date} (first read on the portal)</source>
            <translation>Notification le {date} (première consultation sur le profil d’acheteur)</translation>
        </message>
        <message>
            <source>Notified on {date}</source>
            <translation>Notification le {date}</translation>
        </message>
    </context>
    <context>
        <name>Fate</name>
        <message>
            <source>Proposed</source>
            <translation>Proposée</translation>
        </message>
        <message>
            <source>Discussed</source>
            <translation>Discutée</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Reportée</translation>
        </message>
    </context>
    <context>
        <name>Feasibility</name>
        <message>
            <source>finish the assessment</source>
            <translation>terminer l’évaluation</translation>
        </message>
        <message>
            <source>give up the assessment</source>
            <translation>abandonner l’évaluation</translation>
        </message>
        <message>
            <source>begin the assessment</source>
            <translation>commencer l’évaluation</translation>
        </message>
        <message>
            <source>How often is the service performed?</source>
            <translation>L’achat se répète-t-il ?</translation>
        </message>
        <message>
            <source>Who performs the contract?</source>
            <translation>Qui exécute le marché ?</translation>
        </message>
        <message>
            <source>How long does the contract last?</source>
            <translation>Combien de temps dure le marché ?</translation>
        </message>
        <message>
            <source>What is its amount?</source>
            <translation>Quel est son montant ?</translation>
        </message>
        <message>
            <source>Will people be available to run the plan?</source>
            <translation>Aura-t-on le temps d’animer le plan ?</translation>
        </message>
        <message>
            <source>Can it be followed by rigorous indicators?</source>
            <translation>Peut-on le suivre par des indicateurs rigoureux ?</translation>
        </message>
        <message>
            <source>Is the operation among the most relevant ones?</source>
            <translation>L’opération est-elle parmi les plus pertinentes ?</translation>
        </message>
        <message>
            <source>Can holder and buyer attend the meetings?</source>
            <translation>Titulaire et acheteur peuvent-ils participer aux réunions ?</translation>
        </message>
        <message>
            <source>Volatile prices, revised at short intervals?</source>
            <translation>Prix volatils, révisés à intervalles courts ?</translation>
        </message>
        <message>
            <source>Check the durations: firm and renewable parts don’t add up to the total.</source>
            <translation>Vérifier les durées : partie ferme et partie reconductible ne font pas le total.</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Weighed as decisive: speaks against the plan.</source>
            <translation>Jugé décisif : s’oppose au plan.</translation>
        </message>
        <message>
            <source>Nothing speaks against a progress plan.</source>
            <translation>Rien ne s’oppose à un plan de progrès.</translation>
        </message>
        <message>
            <source>The plan attaches to the subsequent contract, whose own duration counts.</source>
            <translation>Le plan se rattache au marché subséquent, dont la durée propre compte.</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non renseigné</translation>
        </message>
        <message>
            <source>With this contract the plans would ask for {total} of the {capacity} a year; {left} remain.</source>
            <translation>Avec ce marché, les plans demanderaient {total} sur les {capacity} disponibles par an ; il en resterait {left}.</translation>
        </message>
        <message>
            <source>Only just</source>
            <translation>De justesse</translation>
        </message>
        <message>
            <source>With difficulty</source>
            <translation>Difficilement</translation>
        </message>
        <message>
            <source>Weighed as minor: set aside in the verdict.</source>
            <translation>Jugé mineur : écarté de l’avis d’ensemble.</translation>
        </message>
        <message>
            <source>Verdict still open</source>
            <translation>Avis encore ouvert</translation>
        </message>
        <message>
            <source>Nothing excludes a plan; to watch: {criteria}.</source>
            <translation>Rien n’exclut un plan ; à surveiller : {criteria}.</translation>
        </message>
        <message>
            <source>Nothing speaks against a plan, and a four-year framework suits it best.</source>
            <translation>Rien ne s’oppose à un plan, et un accord-cadre de quatre ans s’y prête particulièrement bien.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>With this contract the plans would ask for {total} a year.</source>
            <translation>Avec ce marché, les plans demanderaient {total} par an.</translation>
        </message>
        <message>
            <source>With this contract the plans would ask for {total} a year: {over} more than the {capacity}.</source>
            <translation>Avec ce marché, les plans demanderaient {total} par an : {over} de plus que les {capacity} disponibles.</translation>
        </message>
        <message>
            <source>To be discussed</source>
            <translation>À discuter</translation>
        </message>
        <message>
            <source>Firm: {firm}; renewable: {renewable}.</source>
            <translation>Durée ferme : {firm} ; reconductible : {renewable}.</translation>
        </message>
        <message>
            <source>These parts don’t add up to the total.</source>
            <translation>Leur somme n’est pas égale au total.</translation>
        </message>
        <message>
            <source>Not answered, without effect: {criteria}.</source>
            <translation>Non renseigné, sans effet sur l’avis : {criteria}.</translation>
        </message>
        <message>
            <source>Framework agreement of {duration}</source>
            <translation>Accord-cadre de {duration}</translation>
        </message>
        <message>
            <source>Volatile, revised at short intervals</source>
            <translation>Volatils, révision rapprochée</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>Still to answer for a verdict: {criteria}.</source>
            <translation>Reste à renseigner pour un avis : {criteria}.</translation>
        </message>
        <message>
            <source>What speaks against a plan: {criteria}.</source>
            <translation>Ce qui s’oppose à un plan : {criteria}.</translation>
        </message>
        <message>
            <source>Steady, or seldom revised</source>
            <translation>Stables, ou rarement révisés</translation>
        </message>
        <message>
            <source>{amount} excl. tax</source>
            <translation>{amount} HT</translation>
        </message>
    </context>
    <context>
        <name>FeasibilityDocument</name>
        <message numerus="yes">
            <source>a year for %n other contract(s)</source>
            <translation>
                <numerusform>par an, %n autre marché</numerusform>
                <numerusform>par an, %n autres marchés</numerusform>
            </translation>
        </message>
        <message>
            <source>Concluded otherwise than the method, because</source>
            <translation>Conclusion différente de la méthode, motif</translation>
        </message>
        <message>
            <source>The method alone would say</source>
            <translation>La méthode seule donnerait</translation>
        </message>
        <message>
            <source>Per meeting: {preparation} to prepare, {meeting} to hold it, {minutes} for the minutes. The first year has the kick-off as well.</source>
            <translation>Par réunion : {preparation} de préparation, {meeting} de tenue, {minutes} de compte rendu. La première année, la réunion de lancement s’y ajoute.</translation>
        </message>
        <message>
            <source>the assessment is about a framework agreement, the contract form says “{kind}”</source>
            <translation>l’évaluation porte sur un accord-cadre, la fiche du marché indique « {kind} »</translation>
        </message>
        <message>
            <source>the contract form says “{kind}”, the assessment knows of no framework agreement</source>
            <translation>la fiche du marché indique « {kind} », l’évaluation ne retient pas d’accord-cadre</translation>
        </message>
        <message>
            <source>Rules and points of vigilance: method sheet, § 2.1. Hints: feedback from practice. The decision remains the buyer’s.</source>
            <translation>Règles et points de vigilance : fiche méthode § 2.1. Conseils : retours d’expérience. La décision reste à l’acheteur.</translation>
        </message>
        <message>
            <source>Feasibility of a progress plan</source>
            <translation>Faisabilité d’un plan de progrès</translation>
        </message>
        <message>
            <source>Criterion by criterion</source>
            <translation>Critère par critère</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Workload for the facilitator</source>
            <translation>Charge de travail pour le facilitateur</translation>
        </message>
        <message>
            <source>Kind to check</source>
            <translation>Nature à vérifier</translation>
        </message>
        <message>
            <source>Axes considered</source>
            <translation>Axes envisagés</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Rattachement</translation>
        </message>
        <message numerus="yes">
            <source>meeting(s) a year</source>
            <translation>
                <numerusform>réunion par an</numerusform>
                <numerusform>réunions par an</numerusform>
            </translation>
        </message>
        <message>
            <source>a year for this contract</source>
            <translation>par an pour ce marché</translation>
        </message>
        <message>
            <source>a year available</source>
            <translation>disponibles par an</translation>
        </message>
        <message>
            <source>Assessed by (function)</source>
            <translation>Évaluation établie par (fonction)</translation>
        </message>
        <message>
            <source>FEASIBILITY</source>
            <translation>FAISABILITE</translation>
        </message>
    </context>
    <context>
        <name>FeasibilityReason</name>
        <message>
            <source>A one-off purchase leaves no time to improve from year to year.</source>
            <translation>Un achat isolé ne laisse pas le temps de progresser d’une année à l’autre.</translation>
        </message>
        <message>
            <source>The service recurs: each time can do better than the last.</source>
            <translation>La prestation revient : elle peut s’améliorer.</translation>
        </message>
        <message>
            <source>Continuous performance: improvement has time to take hold.</source>
            <translation>Exécution continue : le progrès a le temps de s’installer.</translation>
        </message>
        <message>
            <source>Say whether the purchase is one-off, recurrent or continuous.</source>
            <translation>Indiquez si l’achat est isolé, récurrent ou continu.</translation>
        </message>
        <message>
            <source>The holder stays the same: continuity is assured.</source>
            <translation>Titulaire stable : la continuité est assurée.</translation>
        </message>
        <message>
            <source>A group of companies under one contract is one holder.</source>
            <translation>Un groupement d’entreprises sous un même marché est un seul titulaire.</translation>
        </message>
        <message>
            <source>Purchase orders among several holders: there is no lasting holder to improve with.</source>
            <translation>Bons de commande entre plusieurs titulaires : aucun titulaire stable avec qui progresser.</translation>
        </message>
        <message>
            <source>Subsequent contracts of {duration}, two years or more: the plan attaches to the subsequent contract.</source>
            <translation>Marchés subséquents de {duration}, soit deux ans ou plus : le plan se rattache au marché subséquent.</translation>
        </message>
        <message>
            <source>Subsequent contracts of {duration}: with several holders they must last two years at least.</source>
            <translation>Marchés subséquents de {duration} : avec plusieurs titulaires, il leur faut au moins deux ans.</translation>
        </message>
        <message>
            <source>Enter the duration of the subsequent contracts: two years at least are needed.</source>
            <translation>Indiquez la durée des marchés subséquents : il leur faut au moins deux ans.</translation>
        </message>
        <message>
            <source>Say whether the contract has a single holder or several.</source>
            <translation>Indiquez si le marché a un seul titulaire ou plusieurs.</translation>
        </message>
        <message>
            <source>{duration}: two years are recommended, though not required.</source>
            <translation>{duration} : deux ans sont préconisés, sans être exigés.</translation>
        </message>
        <message>
            <source>{duration}: the recommended two years are reached.</source>
            <translation>{duration} : les deux ans préconisés sont atteints.</translation>
        </message>
        <message>
            <source>{duration}: a four-year framework agreement is particularly suitable.</source>
            <translation>{duration} : un accord-cadre de quatre ans s’y prête particulièrement bien.</translation>
        </message>
        <message>
            <source>Enter the duration in months.</source>
            <translation>Indiquez la durée en mois.</translation>
        </message>
        <message>
            <source>The amount will do: the duration suffices.</source>
            <translation>Le montant convient : la durée suffit.</translation>
        </message>
        <message>
            <source>Even a modest amount will do, since the duration suffices.</source>
            <translation>Même modeste, il convient : la durée suffit.</translation>
        </message>
        <message>
            <source>The amount is never an obstacle: look at the duration first.</source>
            <translation>Le montant n’est jamais un obstacle : c’est d’abord la durée qui compte.</translation>
        </message>
        <message>
            <source>The amount is never an obstacle: it may stay open.</source>
            <translation>Le montant n’est jamais un obstacle : il peut rester en blanc.</translation>
        </message>
        <message>
            <source>Buyer, holder and facilitator have time for the plan.</source>
            <translation>Acheteur, titulaire et facilitateur ont du temps pour le plan.</translation>
        </message>
        <message>
            <source>Time for the plan is tight: secure it before the contract is let.</source>
            <translation>Le temps à consacrer au plan est compté : à garantir avant la consultation.</translation>
        </message>
        <message>
            <source>Nobody has time for the plan yet: find the people first, or give it up.</source>
            <translation>Personne n’a encore de temps pour le plan : trouver ces moyens d’abord, ou y renoncer.</translation>
        </message>
        <message>
            <source>A point of vigilance: a plan needs people’s time.</source>
            <translation>Point de vigilance : un plan demande du temps aux personnes.</translation>
        </message>
        <message>
            <source>Rigorous indicators can be defined and supplied.</source>
            <translation>Des indicateurs rigoureux sont à portée.</translation>
        </message>
        <message>
            <source>The indicators are still vague: define them with their source.</source>
            <translation>Les indicateurs restent flous : les définir, avec leur source.</translation>
        </message>
        <message>
            <source>No reliable indicator is in sight: the plan could not be followed.</source>
            <translation>Aucun indicateur fiable en vue : le plan ne pourrait pas être suivi.</translation>
        </message>
        <message>
            <source>A point of vigilance: the plan is steered by its indicators.</source>
            <translation>Point de vigilance : le plan se pilote par ses indicateurs.</translation>
        </message>
        <message>
            <source>The operation leaves real room for improvement.</source>
            <translation>L’opération offre une vraie marge de progrès.</translation>
        </message>
        <message>
            <source>Room for improvement is uncertain: choose the axes with care.</source>
            <translation>Marge de progrès incertaine : choisir les axes avec soin.</translation>
        </message>
        <message>
            <source>Little room for improvement: keep plans for the most relevant operations.</source>
            <translation>Peu de marge de progrès : réserver le plan aux opérations les plus pertinentes.</translation>
        </message>
        <message>
            <source>A point of vigilance: plans are for the most relevant operations.</source>
            <translation>Point de vigilance : le plan est à réserver aux opérations les plus pertinentes.</translation>
        </message>
        <message>
            <source>Both parties can take part in the meetings.</source>
            <translation>Les deux parties peuvent y participer.</translation>
        </message>
        <message>
            <source>Without meetings there is no dialogue: agree on fewer, or at a distance.</source>
            <translation>Sans réunion, pas de dialogue : en prévoir moins, ou à distance.</translation>
        </message>
        <message>
            <source>A hint from practice: the plan lives on its review meetings.</source>
            <translation>Conseil de terrain : le plan vit par ses réunions de bilan.</translation>
        </message>
        <message>
            <source>Prices let the parties commit themselves.</source>
            <translation>Les prix permettent aux parties de s’engager.</translation>
        </message>
        <message>
            <source>Short revision periods sit badly with a plan: smooth prices over a longer period.</source>
            <translation>Une révision rapprochée s’accorde mal avec un plan : lisser les prix sur une période plus longue.</translation>
        </message>
        <message>
            <source>A hint from practice: volatile prices push towards short commitments.</source>
            <translation>Conseil de terrain : des prix volatils poussent à des engagements courts.</translation>
        </message>
    </context>
    <context>
        <name>FeasibilitySheet</name>
        <message>
            <source>Your note, printed on the sheet</source>
            <translation>Votre note, imprimée sur la fiche</translation>
        </message>
        <message>
            <source>Weight of: {criterion}</source>
            <translation>Poids : {criterion}</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Note on: {criterion}</source>
            <translation>Note : {criterion}</translation>
        </message>
        <message>
            <source>note on {criterion}</source>
            <translation>note : {criterion}</translation>
        </message>
        <message>
            <source>weight of {criterion}</source>
            <translation>poids : {criterion}</translation>
        </message>
        <message>
            <source>What do you conclude?</source>
            <translation>Que concluez-vous ?</translation>
        </message>
        <message>
            <source>Why you conclude otherwise than the method</source>
            <translation>Pourquoi conclure autrement que la méthode</translation>
        </message>
        <message>
            <source>Asked for before the assessment can be finished.</source>
            <translation>Demandé pour pouvoir terminer l’évaluation.</translation>
        </message>
        <message>
            <source>reason of the conclusion</source>
            <translation>motif de la conclusion</translation>
        </message>
        <message>
            <source>As the method says</source>
            <translation>Comme la méthode</translation>
        </message>
        <message>
            <source>own conclusion</source>
            <translation>conclusion</translation>
        </message>
        <message>
            <source>The method says: {verdict}.</source>
            <translation>La méthode donne : {verdict}.</translation>
        </message>
        <message>
            <source>The contract itself</source>
            <translation>Le marché lui-même</translation>
        </message>
        <message>
            <source>Axes considered, one per line</source>
            <translation>Axes envisagés, un par ligne</translation>
        </message>
        <message>
            <source>Duration of the subsequent contracts</source>
            <translation>Durée des marchés subséquents</translation>
        </message>
        <message>
            <source>Points of vigilance: yours to weigh</source>
            <translation>Points de vigilance : à vous de juger</translation>
        </message>
        <message>
            <source>Hints from practice: they never block</source>
            <translation>Conseils de terrain : jamais bloquants</translation>
        </message>
        <message>
            <source>axes considered</source>
            <translation>axes envisagés</translation>
        </message>
        <message>
            <source>duration of the subsequent contracts</source>
            <translation>durée des marchés subséquents</translation>
        </message>
        <message>
            <source>Total duration</source>
            <translation>Durée totale</translation>
        </message>
        <message>
            <source>of which firm</source>
            <translation>dont ferme</translation>
        </message>
        <message>
            <source>renewable</source>
            <translation>reconductible</translation>
        </message>
        <message>
            <source>total duration</source>
            <translation>durée totale</translation>
        </message>
        <message>
            <source>firm duration</source>
            <translation>durée ferme</translation>
        </message>
        <message>
            <source>renewable duration</source>
            <translation>durée reconductible</translation>
        </message>
        <message>
            <source>It is a framework agreement</source>
            <translation>C’est un accord-cadre</translation>
        </message>
        <message>
            <source>framework agreement</source>
            <translation>accord-cadre</translation>
        </message>
        <message>
            <source>Amount excl. tax</source>
            <translation>Montant HT</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>The contract’s record says “{kind}”: correct it there if this is an agreement.</source>
            <translation>La fiche du marché indique « {kind} » : la corriger s’il s’agit d’un accord-cadre.</translation>
        </message>
        <message>
            <source>All assessments of this contract</source>
            <translation>Toutes les évaluations de ce marché</translation>
        </message>
        <message>
            <source>Date and sign</source>
            <translation>Dater et signer</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Évalué le</translation>
        </message>
        <message>
            <source>Function of who assesses</source>
            <translation>Fonction de la personne qui évalue</translation>
        </message>
        <message>
            <source>function</source>
            <translation>fonction</translation>
        </message>
        <message>
            <source>&amp;Finish the assessment</source>
            <translation>&amp;Terminer l’évaluation</translation>
        </message>
        <message>
            <source>A function, no name</source>
            <translation>Une fonction, pas de nom</translation>
        </message>
        <message>
            <source>Under way · {verdict}</source>
            <translation>En cours · {verdict}</translation>
        </message>
        <message>
            <source>See the s&amp;heet</source>
            <translation>Voir la fic&amp;he</translation>
        </message>
        <message>
            <source>&amp;New assessment</source>
            <translation>&amp;Nouvelle évaluation</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Rouvrir l’évaluation</translation>
        </message>
        <message>
            <source>Give up this assessment</source>
            <translation>Abandonner cette évaluation</translation>
        </message>
        <message>
            <source>Your conclusion differs from the method’s.</source>
            <translation>Votre conclusion diffère de celle de la méthode.</translation>
        </message>
        <message>
            <source>Until its sheet is issued, it can be taken up again.</source>
            <translation>Tant que la fiche n’est pas émise, elle peut être rouverte.</translation>
        </message>
        <message numerus="yes">
            <source>%n other live contract(s) with a plan: {hours} a year.</source>
            <translation>
                <numerusform>%n autre marché suivi avec un plan : {hours} par an.</numerusform>
                <numerusform>%n autres marchés suivis avec un plan : {hours} par an.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give up this assessment and what was answered in it?</source>
            <translation>Abandonner cette évaluation et ce qui y a été répondu ?</translation>
        </message>
        <message>
            <source>The assessment is finished and kept with the contract.</source>
            <translation>L’évaluation est terminée et conservée avec le marché.</translation>
        </message>
        <message>
            <source>Does the contract suit a progress plan (method sheet § 2.1)? The conclusion is yours.</source>
            <translation>Le marché se prête-t-il à un plan de progrès (fiche méthode § 2.1) ? La conclusion vous appartient.</translation>
        </message>
        <message>
            <source>Finish the assessment, and freeze it as it is?</source>
            <translation>Terminer l’évaluation et la figer telle quelle ?</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>This contract has not been assessed yet</source>
            <translation>Ce marché n’a pas encore été évalué</translation>
        </message>
        <message>
            <source>Nine questions, answered as far as the contract’s own record tells. Each answer shows at once what the method says of it and why; the sheet then holds on one page.</source>
            <translation>Neuf questions, préremplies d’après la fiche du marché. Chaque réponse montre aussitôt l’avis de la méthode et son motif ; la fiche tient ensuite sur une page.</translation>
        </message>
        <message>
            <source>Begin the assessment</source>
            <translation>Commencer l’évaluation</translation>
        </message>
        <message>
            <source>finish the assessment</source>
            <translation>terminer l’évaluation</translation>
        </message>
        <message>
            <source>take the assessment up again</source>
            <translation>rouvrir l’évaluation</translation>
        </message>
        <message>
            <source>It is dated {date} and signed by: {function}. Until its sheet is issued you can take it up again (Ctrl+Z); after that a new assessment begins from it.</source>
            <translation>Elle est datée du {date} et signée : {function}. Tant que la fiche n’est pas émise, vous pouvez la rouvrir (Ctrl+Z) ; ensuite, une nouvelle évaluation en repart.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Under way: the sheet is a draft until it is dated and signed below.</source>
            <translation>En cours : la fiche reste un projet tant qu’elle n’est pas datée et signée, en bas.</translation>
        </message>
        <message>
            <source>Its weight</source>
            <translation>Poids de la réserve</translation>
        </message>
        <message>
            <source>Finished on {date} by: {function}. It stays as it is.</source>
            <translation>Terminée le {date} par : {function}. Elle reste telle quelle.</translation>
        </message>
        <message>
            <source>What would it ask of you?</source>
            <translation>Quelle charge pour vous ?</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>Hours you have for plans, a year</source>
            <translation>Vos heures pour les plans, par an</translation>
        </message>
        <message numerus="yes">
            <source>This contract: %n meeting(s) of {hours}, that is {total} a year.</source>
            <translation>
                <numerusform>Ce marché : %n réunion de {hours}, soit {total} par an.</numerusform>
                <numerusform>Ce marché : %n réunions de {hours}, soit {total} par an.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first year has the kick-off meeting as well.</source>
            <translation>La première année compte en plus la réunion de lancement.</translation>
        </message>
        <message>
            <source>Meetings a year</source>
            <translation>Réunions par an</translation>
        </message>
        <message>
            <source>meetings a year</source>
            <translation>réunions par an</translation>
        </message>
        <message>
            <source>hours a year</source>
            <translation>heures par an</translation>
        </message>
        <message>
            <source>Say how many hours you have</source>
            <translation>Indiquez vos heures</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>{count} by its cadence</source>
            <translation>{count} (rythme)</translation>
        </message>
        <message>
            <source>More than your hours</source>
            <translation>Au-delà de vos heures</translation>
        </message>
        <message>
            <source>Within your hours</source>
            <translation>Dans vos heures</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>This is no date: type for example 12/3, 12 March 2027 or +30d.</source>
            <translation>Ce n’est pas une date : saisissez par exemple 12/3, 12 mars 2027 ou +30j.</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>jj/mm/aaaa</translation>
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>Choisir un jour (Alt+Bas)</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Type a date between {first} and {last}.</source>
            <translation>Saisissez une date comprise entre {first} et {last}.</translation>
        </message>
        <message>
            <source>Choose a day: {label}</source>
            <translation>Choisir un jour : {label}</translation>
        </message>
        <message>
            <source>Type a number, such as 1 234.5.</source>
            <translation>Saisissez un nombre, par exemple 1 234,5.</translation>
        </message>
        <message>
            <source>Type a number of months, such as 48, or “4 years”.</source>
            <translation>Saisissez un nombre de mois, par exemple 48, ou « 4 ans ».</translation>
        </message>
        <message>
            <source>Type a whole number from {lowest} to {highest}.</source>
            <translation>Saisissez un nombre entier de {lowest} à {highest}.</translation>
        </message>
        <message>
            <source>A SIRET has digits only.</source>
            <translation>Un SIRET ne comporte que des chiffres.</translation>
        </message>
        <message>
            <source>Check this SIRET: its last digit does not fit the others.</source>
            <translation>Vérifiez ce SIRET : sa clé de contrôle ne correspond pas.</translation>
        </message>
        <message>
            <source>Type a number from {lowest} to {highest}.</source>
            <translation>Saisissez un nombre de {lowest} à {highest}.</translation>
        </message>
        <message>
            <source>Type a number of {lowest} or more.</source>
            <translation>Saisissez un nombre d’au moins {lowest}.</translation>
        </message>
        <message>
            <source>A SIRET has 14 digits; this one has {count}.</source>
            <translation>Un SIRET comporte 14 chiffres ; celui-ci en a {count}.</translation>
        </message>
        <message>
            <source>Show the list: {label}</source>
            <translation>Afficher la liste : {label}</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Nouveau…</translation>
        </message>
        <message>
            <source>Choose one of the list: type a part of its name.</source>
            <translation>Choisissez dans la liste : saisissez une partie du nom.</translation>
        </message>
        <message>
            <source>New: {name}…</source>
            <translation>Créer « {name} »…</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n an</numerusform>
                <numerusform>%n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>{years} and {months}</source>
            <translation>{years} et {months}</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Due within 7 days</source>
            <translation>À échéance sous 7 jours</translation>
        </message>
        <message>
            <source>Due within 30 days</source>
            <translation>À échéance sous 30 jours</translation>
        </message>
        <message>
            <source>Due this month</source>
            <translation>À échéance ce mois-ci</translation>
        </message>
        <message>
            <source>Due this quarter</source>
            <translation>À échéance ce trimestre</translation>
        </message>
        <message>
            <source>Due within three months</source>
            <translation>À échéance sous trois mois</translation>
        </message>
        <message>
            <source>+ Filter</source>
            <translation>+ Filtre</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Ajouter un filtre</translation>
        </message>
        <message>
            <source>My contracts</source>
            <translation>Mes marchés</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>É&amp;tat</translation>
        </message>
        <message>
            <source>&amp;Deadline</source>
            <translation>Éc&amp;héance</translation>
        </message>
        <message>
            <source>&amp;Buyer…</source>
            <translation>&amp;Acheteur…</translation>
        </message>
        <message>
            <source>&amp;Holder…</source>
            <translation>T&amp;itulaire…</translation>
        </message>
        <message>
            <source>&amp;Archives</source>
            <translation>Arc&amp;hives</translation>
        </message>
        <message>
            <source>B&amp;in</source>
            <translation>&amp;Corbeille</translation>
        </message>
        <message>
            <source>&amp;Remove all filters</source>
            <translation>&amp;Effacer tous les filtres</translation>
        </message>
        <message>
            <source>Contracts of which buyer?</source>
            <translation>Les marchés de quel acheteur ?</translation>
        </message>
        <message>
            <source>Contracts of which holder?</source>
            <translation>Les marchés de quel titulaire ?</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n marché</numerusform>
                <numerusform>%n marchés</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Remove the filter: {name}</source>
            <translation>Retirer le filtre : {name}</translation>
        </message>
    </context>
    <context>
        <name>FinalReport</name>
        <message>
            <source>{total} over all years</source>
            <translation>{total} en tout</translation>
        </message>
        <message>
            <source>Year {number}</source>
            <translation>Année {number}</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>de {start} à {end}</translation>
        </message>
        <message>
            <source>FINAL-REPORT</source>
            <translation>BILAN-FINAL</translation>
        </message>
        <message>
            <source>Axis without a title</source>
            <translation>Axe sans titre</translation>
        </message>
        <message>
            <source>Other indicators</source>
            <translation>Autres indicateurs</translation>
        </message>
        <message>
            <source>meetings held</source>
            <translation>réunions tenues</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s), from {start} to {end}</source>
            <translation>
                <numerusform>%n année, du {start} au {end}</numerusform>
                <numerusform>%n années, du {start} au {end}</numerusform>
            </translation>
        </message>
        <message>
            <source>not held yet</source>
            <translation>pas encore tenu</translation>
        </message>
        <message>
            <source>Final report of the progress plan</source>
            <translation>Bilan final du plan de progrès</translation>
        </message>
        <message numerus="yes">
            <source>%n without a value</source>
            <translation>
                <numerusform>%n sans valeur</numerusform>
                <numerusform>%n sans valeur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not held</source>
            <translation>
                <numerusform>%n non tenue</numerusform>
                <numerusform>%n non tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) of the holder adopted.</source>
            <translation>
                <numerusform>%n proposition du titulaire adoptée.</numerusform>
                <numerusform>%n propositions du titulaire adoptées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amendment(s) of the contract.</source>
            <translation>
                <numerusform>%n avenant au marché.</numerusform>
                <numerusform>%n avenants au marché.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clause(s) proposed for the next tender.</source>
            <translation>
                <numerusform>%n clause proposée pour le prochain marché.</numerusform>
                <numerusform>%n clauses proposées pour le prochain marché.</numerusform>
            </translation>
        </message>
        <message>
            <source>Years of the plan</source>
            <translation>Années du plan</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) bound by an exchange of letters.</source>
            <translation>
                <numerusform>%n plan formalisé par un échange de courriers.</numerusform>
                <numerusform>%n plans formalisés par un échange de courriers.</numerusform>
            </translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>{decision} (touches the contract: {term})</source>
            <translation>{decision} (touche le marché : {term})</translation>
        </message>
        <message numerus="yes">
            <source>%n interim point(s) held between reviews.</source>
            <translation>
                <numerusform>%n point d’étape tenu entre les bilans.</numerusform>
                <numerusform>%n points d’étape tenus entre les bilans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made</source>
            <translation>
                <numerusform>%n décision prise</numerusform>
                <numerusform>%n décisions prises</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: year {years}</source>
            <translation>manque : année {years}</translation>
        </message>
        <message numerus="yes">
            <source>%n carried out</source>
            <translation>
                <numerusform>%n exécutée</numerusform>
                <numerusform>%n exécutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped</source>
            <translation>
                <numerusform>%n abandonnée</numerusform>
                <numerusform>%n abandonnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n encore ouverte</numerusform>
                <numerusform>%n encore ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held after its deadline</source>
            <translation>
                <numerusform>%n tenue après l’échéance</numerusform>
                <numerusform>%n tenues après l’échéance</numerusform>
            </translation>
        </message>
        <message>
            <source>All held</source>
            <translation>Toutes tenues</translation>
        </message>
        <message>
            <source>targets reached</source>
            <translation>cibles atteintes</translation>
        </message>
        <message>
            <source>proposals adopted</source>
            <translation>propositions adoptées</translation>
        </message>
        <message>
            <source>{course}, target reached</source>
            <translation>{course}, cible atteinte</translation>
        </message>
        <message>
            <source>What the plan has brought</source>
            <translation>Ce que le plan a apporté</translation>
        </message>
        <message>
            <source>Lessons for the next tender</source>
            <translation>Enseignements pour le prochain marché</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) added</source>
            <translation>
                <numerusform>%n mois de plus</numerusform>
                <numerusform>%n mois de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) touch a term of the contract, and no amendment is recorded.</source>
            <translation>
                <numerusform>%n plan touche une stipulation du marché, sans avenant enregistré.</numerusform>
                <numerusform>%n plans touchent une stipulation du marché, sans avenant enregistré.</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: no. {years}</source>
            <translation>manque : n° {years}</translation>
        </message>
        <message>
            <source>missing: years {years}</source>
            <translation>manque : années {years}</translation>
        </message>
        <message>
            <source>{amount} excl. tax</source>
            <translation>{amount} HT</translation>
        </message>
        <message>
            <source>Targets and results</source>
            <translation>Cibles et résultats</translation>
        </message>
        <message>
            <source>No indicator was followed.</source>
            <translation>Aucun indicateur n’a été suivi.</translation>
        </message>
        <message>
            <source>The other indicators are told axis by axis.</source>
            <translation>Les autres indicateurs figurent axe par axe dans les pages suivantes.</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>No indicator was followed on this axis.</source>
            <translation>Aucun indicateur n’a été suivi sur cet axe.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisées</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonnées</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Restées ouvertes</translation>
        </message>
        <message>
            <source>Actions not brought to their end</source>
            <translation>Actions non menées à terme</translation>
        </message>
        <message>
            <source>The holder made no proposal.</source>
            <translation>Le titulaire n’a fait aucune proposition.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Formulée</translation>
        </message>
        <message>
            <source>Decisions, letters and amendments</source>
            <translation>Décisions, courriers et avenants</translation>
        </message>
        <message>
            <source>The contract was not amended because of the plan.</source>
            <translation>Le plan n’a donné lieu à aucun avenant.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Contract term</source>
            <translation>Stipulation</translation>
        </message>
        <message>
            <source>Breaches and penalties</source>
            <translation>Manquements et pénalités</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>No meeting has fallen due.</source>
            <translation>Aucune réunion n’est encore arrivée à échéance.</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>À tenir</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenues</translation>
        </message>
        <message>
            <source>Value created</source>
            <translation>Valeur créée</translation>
        </message>
        <message>
            <source>Nothing has been noted yet on the value created.</source>
            <translation>Rien n’est encore noté sur la valeur créée.</translation>
        </message>
        <message>
            <source>What this rests on: {evidence}</source>
            <translation>Éléments à l’appui : {evidence}</translation>
        </message>
        <message>
            <source>Points of vigilance</source>
            <translation>Points de vigilance</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>No lesson has been noted yet.</source>
            <translation>Aucun enseignement n’est encore noté.</translation>
        </message>
        <message>
            <source>Need observed</source>
            <translation>Besoin constaté</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>For the next tender</source>
            <translation>Pour le prochain marché</translation>
        </message>
        <message>
            <source>No clause has been proposed yet.</source>
            <translation>Aucune clause n’est encore proposée.</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>L’essentiel</translation>
        </message>
    </context>
    <context>
        <name>FinalSection</name>
        <message>
            <source>See the final report</source>
            <translation>Voir le bilan final</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>Bilan final</translation>
        </message>
        <message>
            <source>At the end a review shows what the plan has brought, over all its years: targets and results, proposals, amendments, value created, lessons (method sheet, part III).</source>
            <translation>À la fin du marché, un bilan montre ce que le plan a apporté, toutes années confondues : cibles et résultats, propositions, avenants, valeur créée, enseignements (fiche méthode, partie III).</translation>
        </message>
        <message>
            <source>The &amp;years at a glance</source>
            <translation>Les a&amp;nnées en un coup d’œil</translation>
        </message>
        <message>
            <source>What the plan has &amp;brought</source>
            <translation>Ce &amp;que le plan a apporté</translation>
        </message>
        <message>
            <source>Final review held on {date}: the contract is closed.</source>
            <translation>Réunion de bilan final tenue le {date} : le marché est clos.</translation>
        </message>
        <message>
            <source>The contract runs until {date}. Begin its final review now?</source>
            <translation>Le marché court jusqu’au {date}. Commencer dès maintenant son bilan final ?</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Open the final review</source>
            <translation>Ouvrir la réunion de bilan final</translation>
        </message>
        <message>
            <source>Final review due after the end of the contract: enter its duration.</source>
            <translation>Le bilan final est dû après la fin du marché : indiquez sa notification et sa durée.</translation>
        </message>
        <message>
            <source>Final review due by {date} ({distance}). {why}</source>
            <translation>Bilan final à tenir au plus tard le {date} ({distance}). {why}</translation>
        </message>
        <message>
            <source>Begin the final review</source>
            <translation>Commencer la réunion de bilan final</translation>
        </message>
        <message>
            <source>Resume the final review</source>
            <translation>Reprendre la réunion de bilan final</translation>
        </message>
    </context>
    <context>
        <name>FollowUp</name>
        <message>
            <source>to enter</source>
            <translation>à saisir</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the months to the contract…</source>
            <translation>Reporter la durée dans le marché…</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Ouvrir le plan</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) touch a term of the contract and await an amendment:</source>
            <translation>
                <numerusform>%n décision touche une stipulation du marché et attend son avenant :</numerusform>
                <numerusform>%n décisions touchent une stipulation du marché et attendent leur avenant :</numerusform>
            </translation>
        </message>
        <message>
            <source>Amendments</source>
            <translation>Avenants</translation>
        </message>
        <message>
            <source>Amendments of the contract</source>
            <translation>Avenants au marché</translation>
        </message>
        <message>
            <source>to be added to the contract</source>
            <translation>à reporter dans le marché</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signé le</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Term touched</source>
            <translation>Stipulation touchée</translation>
        </message>
        <message>
            <source>Change of amount</source>
            <translation>Incidence financière</translation>
        </message>
        <message>
            <source>Months added</source>
            <translation>Mois ajoutés</translation>
        </message>
        <message>
            <source>Duration of the contract</source>
            <translation>Durée du marché</translation>
        </message>
        <message>
            <source>Formalises</source>
            <translation>Formalise</translation>
        </message>
        <message>
            <source>Add an amendment</source>
            <translation>Ajouter un avenant</translation>
        </message>
        <message>
            <source>add an amendment</source>
            <translation>ajouter un avenant</translation>
        </message>
        <message>
            <source>delete an amendment</source>
            <translation>supprimer un avenant</translation>
        </message>
        <message>
            <source>duplicate an amendment</source>
            <translation>dupliquer un avenant</translation>
        </message>
        <message>
            <source>move an amendment</source>
            <translation>déplacer un avenant</translation>
        </message>
        <message>
            <source>paste amendments</source>
            <translation>coller des avenants</translation>
        </message>
        <message>
            <source>change an amendment</source>
            <translation>modifier un avenant</translation>
        </message>
        <message>
            <source>in the contract since {date}</source>
            <translation>reportée dans le marché le {date}</translation>
        </message>
        <message>
            <source>Plan of year {year}, version {version}</source>
            <translation>Plan de l’année {year}, version {version}</translation>
        </message>
        <message>
            <source>Breaches and penalties</source>
            <translation>Manquements et pénalités</translation>
        </message>
        <message>
            <source>No breach noticed: Insert adds one. The holder is heard before any penalty.</source>
            <translation>Aucun manquement constaté : la touche Inser en ajoute un. Le titulaire est entendu avant toute pénalité.</translation>
        </message>
        <message>
            <source>Breach</source>
            <translation>Manquement</translation>
        </message>
        <message>
            <source>Penalty of the contract</source>
            <translation>Pénalité prévue au marché</translation>
        </message>
        <message>
            <source>Noticed on</source>
            <translation>Constaté le</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>Délai d’observations (jours)</translation>
        </message>
        <message>
            <source>Remarks received on</source>
            <translation>Observations reçues le</translation>
        </message>
        <message>
            <source>What the holder answers</source>
            <translation>Observations du titulaire</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Décidé le</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Motif de la décision</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Plafond</translation>
        </message>
        <message>
            <source>Decision notified on</source>
            <translation>Décision notifiée le</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Réglée le</translation>
        </message>
        <message>
            <source>none of the contract’s</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>How it is reckoned</source>
            <translation>Mode de calcul</translation>
        </message>
        <message>
            <source>Between reviews the parties keep talking about expectations, difficulties and results (workshop of 20 January 2022); what is open here is taken up by the next meeting.</source>
            <translation>Entre deux bilans, les parties reviennent sur leurs attentes, leurs difficultés et les résultats obtenus (atelier du 20 janvier 2022) ; ce qui reste ouvert ici est repris à la réunion suivante.</translation>
        </message>
        <message>
            <source>Change the contract’s duration from {before} to {after} months?</source>
            <translation>Porter la durée du marché de {before} à {after} mois ?</translation>
        </message>
        <message>
            <source>Amendment {number}. Deadlines follow; undo is on the list of contracts.</source>
            <translation>Avenant n° {number}. Les échéances suivent ; l’annulation se fait depuis la liste des marchés.</translation>
        </message>
        <message>
            <source>Change the duration</source>
            <translation>Modifier la durée</translation>
        </message>
        <message>
            <source>Parts of the follow-up</source>
            <translation>Volets du suivi</translation>
        </message>
        <message>
            <source>The contract’s duration has been changed.</source>
            <translation>La durée du marché a été modifiée.</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>date à fixer</translation>
        </message>
        <message>
            <source>No amendment yet: Insert adds one. Only an amendment changes a term of the contract.</source>
            <translation>Aucun avenant : la touche Inser en ajoute un. Seul un avenant modifie une stipulation du marché.</translation>
        </message>
        <message>
            <source>End of the adversarial step</source>
            <translation>Fin de la phase contradictoire</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>non décidé</translation>
        </message>
        <message>
            <source>decide on a breach</source>
            <translation>décider des suites d’un manquement</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Add a breach</source>
            <translation>Ajouter un manquement</translation>
        </message>
        <message>
            <source>add a breach</source>
            <translation>ajouter un manquement</translation>
        </message>
        <message>
            <source>delete a breach</source>
            <translation>supprimer un manquement</translation>
        </message>
        <message>
            <source>duplicate a breach</source>
            <translation>dupliquer un manquement</translation>
        </message>
        <message>
            <source>move a breach</source>
            <translation>déplacer un manquement</translation>
        </message>
        <message>
            <source>paste breaches</source>
            <translation>coller des manquements</translation>
        </message>
        <message>
            <source>change a breach</source>
            <translation>modifier un manquement</translation>
        </message>
        <message>
            <source>Expectations and difficulties</source>
            <translation>Attentes et difficultés</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Ouvrir la réunion</translation>
        </message>
        <message>
            <source>Nothing noted yet: Insert adds what a party tells between meetings; the next one takes it up.</source>
            <translation>Rien de noté : la touche Inser ajoute ce qu’une partie exprime entre deux réunions ; la suivante le reprend.</translation>
        </message>
        <message>
            <source>at the next meeting</source>
            <translation>à la prochaine réunion</translation>
        </message>
        <message>
            <source>This was said at a meeting: it stays in the register.</source>
            <translation>Ce point a été abordé en réunion : il reste au registre.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Told on</source>
            <translation>Exprimé le</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>add what was said</source>
            <translation>ajouter un propos</translation>
        </message>
        <message>
            <source>delete what was said</source>
            <translation>supprimer un propos</translation>
        </message>
        <message>
            <source>duplicate what was said</source>
            <translation>dupliquer un propos</translation>
        </message>
        <message>
            <source>move what was said</source>
            <translation>déplacer un propos</translation>
        </message>
        <message>
            <source>paste what was said</source>
            <translation>coller des propos</translation>
        </message>
        <message>
            <source>change what was said</source>
            <translation>modifier un propos</translation>
        </message>
        <message>
            <source>to be worded</source>
            <translation>à rédiger</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aucune à ce jour</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>non disponible</translation>
        </message>
        <message>
            <source>nothing more this year</source>
            <translation>plus rien cette année</translation>
        </message>
        <message numerus="yes">
            <source>%n breach case(s)</source>
            <translation>
                <numerusform>%n manquement</numerusform>
                <numerusform>%n manquements</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter values in the plan</source>
            <translation>Saisir les valeurs dans le plan</translation>
        </message>
        <message>
            <source>Begin an &amp;interim point</source>
            <translation>Commencer un point d’é&amp;tape</translation>
        </message>
        <message>
            <source>Resume the &amp;interim point ({date})</source>
            <translation>Reprendre le point d’é&amp;tape ({date})</translation>
        </message>
        <message>
            <source>The contract has taken this amendment over: it keeps a number and a date.</source>
            <translation>Le marché a repris cet avenant : il garde un numéro et une date.</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Notifié le</translation>
        </message>
        <message>
            <source>Invitation to submit remarks…</source>
            <translation>Invitation à présenter des observations…</translation>
        </message>
        <message>
            <source>Invitation to submit remarks sent on</source>
            <translation>Invitation à présenter des observations envoyée le</translation>
        </message>
        <message>
            <source>Received by the holder on</source>
            <translation>Reçue par le titulaire le</translation>
        </message>
        <message>
            <source>Data expected</source>
            <translation>Données attendues</translation>
        </message>
        <message>
            <source>No plan with indicators is in force: what is to be supplied is told here.</source>
            <translation>Aucun plan en vigueur ne comporte d’indicateur : les données à fournir apparaîtront ici.</translation>
        </message>
        <message>
            <source>{value} on {date}</source>
            <translation>{value} au {date}</translation>
        </message>
        <message>
            <source>since {date}, due by {due}</source>
            <translation>depuis le {date}, à fournir pour le {due}</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Périodicité</translation>
        </message>
        <message>
            <source>Last value given</source>
            <translation>Dernière valeur fournie</translation>
        </message>
        <message>
            <source>Next period ends</source>
            <translation>Fin de période</translation>
        </message>
        <message>
            <source>What is owed</source>
            <translation>Ce qui est dû</translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>pour le {date}</translation>
        </message>
        <message numerus="yes">
            <source>{owed} (%n period(s))</source>
            <translation>
                <numerusform>{owed} (%n période)</numerusform>
                <numerusform>{owed} (%n périodes)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) owed</source>
            <translation>
                <numerusform>%n valeur due</numerusform>
                <numerusform>%n valeurs dues</numerusform>
            </translation>
        </message>
        <message>
            <source>Indicator to be worded</source>
            <translation>Indicateur à nommer</translation>
        </message>
        <message>
            <source>Nothing is waiting for it.</source>
            <translation>Rien n’est en attente pour cette réunion.</translation>
        </message>
        <message numerus="yes">
            <source>%n open decision(s)</source>
            <translation>
                <numerusform>%n décision ouverte</numerusform>
                <numerusform>%n décisions ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposition</numerusform>
                <numerusform>%n propositions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expectation(s) and difficulty(ies)</source>
            <translation>
                <numerusform>%n attente ou difficulté</numerusform>
                <numerusform>%n attentes et difficultés</numerusform>
            </translation>
        </message>
        <message>
            <source>On its list: {things}</source>
            <translation>À l’ordre du jour : {things}</translation>
        </message>
        <message>
            <source>Open where it comes from</source>
            <translation>Ouvrir l’origine</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Actions en cours</translation>
        </message>
        <message>
            <source>Nothing is left to do: neither an action of the plan nor a decision is open.</source>
            <translation>Plus rien à faire : aucune action du plan ni aucune décision n’est ouverte.</translation>
        </message>
        <message>
            <source>plan of year {year}</source>
            <translation>plan de l’année {year}</translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>reason to give</source>
            <translation>motif à donner</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <source>Proposals of the holder</source>
            <translation>Propositions du titulaire</translation>
        </message>
        <message>
            <source>The holder has not proposed anything yet: Insert adds a proposal made between meetings.</source>
            <translation>Le titulaire n’a encore rien proposé : la touche Inser ajoute une proposition faite entre deux réunions.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>First made</source>
            <translation>Faite</translation>
        </message>
        <message>
            <source>First made on</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <source>answer a proposal</source>
            <translation>répondre à une proposition</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>say why a proposal is answered so</source>
            <translation>motiver la suite donnée</translation>
        </message>
        <message>
            <source>What became of it over time</source>
            <translation>Suites données au fil du temps</translation>
        </message>
        <message>
            <source>Add a proposal</source>
            <translation>Ajouter une proposition</translation>
        </message>
        <message>
            <source>add a proposal</source>
            <translation>ajouter une proposition</translation>
        </message>
        <message>
            <source>delete a proposal</source>
            <translation>supprimer une proposition</translation>
        </message>
        <message>
            <source>duplicate a proposal</source>
            <translation>dupliquer une proposition</translation>
        </message>
        <message>
            <source>move a proposal</source>
            <translation>déplacer une proposition</translation>
        </message>
        <message>
            <source>paste proposals</source>
            <translation>coller des propositions</translation>
        </message>
        <message>
            <source>change a proposal</source>
            <translation>modifier une proposition</translation>
        </message>
    </context>
    <context>
        <name>Force</name>
        <message>
            <source>Obligation of the holder</source>
            <translation>Obligation du titulaire</translation>
        </message>
        <message>
            <source>Joint commitment of both parties</source>
            <translation>Engagement conjoint des deux parties</translation>
        </message>
        <message>
            <source>Invitation to the holder</source>
            <translation>Invitation faite au titulaire</translation>
        </message>
    </context>
    <context>
        <name>Formalisation</name>
        <message>
            <source>Contract term touched by the plan</source>
            <translation>Stipulation du marché que le plan modifie</translation>
        </message>
        <message>
            <source>Letter sent on</source>
            <translation>Courrier envoyé le</translation>
        </message>
        <message>
            <source>Answer received on</source>
            <translation>Réponse reçue le</translation>
        </message>
        <message>
            <source>References of the letters</source>
            <translation>Références des courriers</translation>
        </message>
        <message>
            <source>Number of the amendment</source>
            <translation>Numéro de l’avenant</translation>
        </message>
        <message>
            <source>Date of the amendment</source>
            <translation>Date de l’avenant</translation>
        </message>
        <message>
            <source>Purpose of the amendment</source>
            <translation>Objet de l’avenant</translation>
        </message>
        <message>
            <source>Contract &amp;term touched by the plan</source>
            <translation>&amp;Stipulation du marché que le plan modifie</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>&amp;Buyer’s letter</source>
            <translation>&amp;Courrier de l’acheteur</translation>
        </message>
        <message>
            <source>&amp;Holder’s letter</source>
            <translation>Cour&amp;rier du titulaire</translation>
        </message>
        <message>
            <source>N&amp;umber of the amendment</source>
            <translation>&amp;Numéro de l’avenant</translation>
        </message>
        <message>
            <source>&amp;Date of the amendment</source>
            <translation>&amp;Date de l’avenant</translation>
        </message>
        <message>
            <source>&amp;Purpose of the amendment</source>
            <translation>&amp;Objet de l’avenant</translation>
        </message>
        <message>
            <source>holder’s letter awaited</source>
            <translation>courrier du titulaire attendu</translation>
        </message>
        <message>
            <source>Contract term touched</source>
            <translation>Stipulation du marché modifiée</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>letters or amendment awaited</source>
            <translation>courriers ou avenant attendus</translation>
        </message>
        <message>
            <source>letters exchanged</source>
            <translation>courriers échangés</translation>
        </message>
        <message>
            <source>letters of both parties awaited</source>
            <translation>courriers des deux parties attendus</translation>
        </message>
        <message>
            <source>buyer’s letter awaited</source>
            <translation>courrier de l’acheteur attendu</translation>
        </message>
        <message>
            <source>Buyer’s letter</source>
            <translation>Courrier de l’acheteur</translation>
        </message>
        <message>
            <source>Holder’s letter</source>
            <translation>Courrier du titulaire</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Avenant n°</translation>
        </message>
        <message>
            <source>Buyer’s letter received by the holder on</source>
            <translation>Courrier de l’acheteur reçu par le titulaire le</translation>
        </message>
        <message>
            <source>Holder’s letter sent on</source>
            <translation>Courrier du titulaire envoyé le</translation>
        </message>
        <message>
            <source>Holder’s letter received by the buyer on</source>
            <translation>Courrier du titulaire reçu par l’acheteur le</translation>
        </message>
        <message>
            <source>Amount of the amendment, excl. tax</source>
            <translation>Montant de l’avenant (HT)</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>Duration added</source>
            <translation>Durée ajoutée</translation>
        </message>
        <message>
            <source>Buyer’s letter sent on</source>
            <translation>Courrier de l’acheteur envoyé le</translation>
        </message>
        <message>
            <source>Reference of the buyer’s letter</source>
            <translation>Référence du courrier de l’acheteur</translation>
        </message>
        <message>
            <source>Reference of the holder’s letter</source>
            <translation>Référence du courrier du titulaire</translation>
        </message>
        <message>
            <source>&amp;Amount of the amendment, excl. tax</source>
            <translation>&amp;Montant de l’avenant (HT)</translation>
        </message>
        <message>
            <source>Durat&amp;ion added</source>
            <translation>D&amp;urée ajoutée</translation>
        </message>
        <message>
            <source>amendment awaited</source>
            <translation>avenant attendu</translation>
        </message>
        <message>
            <source>amendment {number} of {date}</source>
            <translation>avenant n° {number} du {date}</translation>
        </message>
        <message>
            <source>sent on {date}</source>
            <translation>envoyé le {date}</translation>
        </message>
        <message>
            <source>received on {date}</source>
            <translation>reçu le {date}</translation>
        </message>
    </context>
    <context>
        <name>FoundLessons</name>
        <message>
            <source>The clause is in the clipboard.</source>
            <translation>La clause est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Search the lessons of other contracts</source>
            <translation>Rechercher dans les enseignements d’autres marchés</translation>
        </message>
        <message>
            <source>Search: need, clause, axis, contract…</source>
            <translation>Rechercher : besoin, clause, axe, marché…</translation>
        </message>
        <message>
            <source>All contracts, not only those of the same kind</source>
            <translation>Tous les marchés, pas seulement les semblables</translation>
        </message>
        <message>
            <source>Take over into the preparation</source>
            <translation>Reprendre dans la préparation</translation>
        </message>
        <message>
            <source>Copy the clause</source>
            <translation>Copier la clause</translation>
        </message>
        <message>
            <source>the first {shown} of {all}: search more closely</source>
            <translation>les {shown} premiers sur {all} : précisez la recherche</translation>
        </message>
        <message>
            <source>Lessons of other contracts</source>
            <translation>Enseignements d’autres marchés</translation>
        </message>
        <message>
            <source>No lesson found among contracts of the same kind. The box above has all contracts searched.</source>
            <translation>Aucun enseignement trouvé dans les marchés semblables. La case ci-dessus étend la recherche à tous les marchés.</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n enseignement</numerusform>
                <numerusform>%n enseignements</numerusform>
            </translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>En commun</translation>
        </message>
    </context>
    <context>
        <name>Frequency</name>
        <message>
            <source>Monthly</source>
            <translation>Mensuelle</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Trimestrielle</translation>
        </message>
        <message>
            <source>Half-yearly</source>
            <translation>Semestrielle</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Annuelle</translation>
        </message>
    </context>
    <context>
        <name>Gap</name>
        <message>
            <source>The meeting has no date.</source>
            <translation>La réunion n’a pas de date.</translation>
        </message>
        <message>
            <source>The meeting is dated a day still to come.</source>
            <translation>La réunion est datée d’un jour à venir.</translation>
        </message>
        <message>
            <source>Nobody is marked as present.</source>
            <translation>Personne n’est indiqué comme présent.</translation>
        </message>
        <message>
            <source>Nobody of the holder is marked as present.</source>
            <translation>Personne n’est indiqué comme présent pour le titulaire.</translation>
        </message>
        <message>
            <source>Nobody of the buyer is marked as present.</source>
            <translation>Personne n’est indiqué comme présent pour l’acheteur.</translation>
        </message>
        <message>
            <source>Somebody has neither name nor function: the minutes leave them out.</source>
            <translation>Une personne n’a ni nom ni fonction : le compte rendu ne la mentionnera pas.</translation>
        </message>
        <message>
            <source>No axis is targeted yet.</source>
            <translation>Aucun axe n’est encore ciblé.</translation>
        </message>
        <message>
            <source>The holder has presented no project for this axis.</source>
            <translation>Le titulaire n’a pas présenté de projet pour cet axe.</translation>
        </message>
        <message>
            <source>The holder’s project lacks objectives, actions or resources.</source>
            <translation>Il manque au projet du titulaire des objectifs, des actions ou des moyens.</translation>
        </message>
        <message>
            <source>What became of this decision is not said.</source>
            <translation>Les suites de cette décision ne sont pas indiquées.</translation>
        </message>
        <message>
            <source>This line has no wording: the minutes leave it out.</source>
            <translation>Cette ligne n’a pas d’intitulé : le compte rendu ne la mentionnera pas.</translation>
        </message>
        <message>
            <source>This indicator has no value for the period.</source>
            <translation>Cet indicateur n’a pas de valeur pour la période.</translation>
        </message>
        <message>
            <source>The value got worse: a comment would explain it.</source>
            <translation>La valeur a reculé : un commentaire l’expliquerait.</translation>
        </message>
        <message>
            <source>Where this action stands is not said.</source>
            <translation>L’avancement de cette action n’est pas indiqué.</translation>
        </message>
        <message>
            <source>What becomes of this proposal is not said.</source>
            <translation>La suite donnée à cette proposition n’est pas indiquée.</translation>
        </message>
        <message>
            <source>The reason why this proposal is refused or put off is missing.</source>
            <translation>Le motif du refus ou du report de cette proposition manque.</translation>
        </message>
        <message>
            <source>Nobody is in charge of this decision.</source>
            <translation>Personne n’est chargé de cette décision.</translation>
        </message>
        <message>
            <source>This decision has no due date.</source>
            <translation>Cette décision n’a pas d’échéance.</translation>
        </message>
        <message>
            <source>Whether this decision touches a contract term is not said.</source>
            <translation>Il n’est pas dit si cette décision touche une stipulation du marché.</translation>
        </message>
        <message>
            <source>The reason for dropping this line is missing.</source>
            <translation>Le motif d’abandon de cette ligne manque.</translation>
        </message>
        <message>
            <source>Say what the plan has brought: nothing is noted yet.</source>
            <translation>Ce que le plan a apporté n’est pas encore noté.</translation>
        </message>
        <message>
            <source>This party’s position is not recorded.</source>
            <translation>La position de cette partie n’est pas indiquée.</translation>
        </message>
        <message>
            <source>This party’s position is recorded although nobody of it is marked as present.</source>
            <translation>Position notée alors que personne n’est indiqué comme présent pour cette partie.</translation>
        </message>
        <message>
            <source>The reservation has no text.</source>
            <translation>La réserve n’est pas rédigée.</translation>
        </message>
        <message>
            <source>The next meeting has no date.</source>
            <translation>La prochaine réunion n’a pas de date.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Ins adds a line. F2, or just typing, edits a cell; Tab goes on, Enter goes down. Del removes the line, Ctrl+Z brings it back. Ctrl+D copies it, Alt+Up and Alt+Down move it. Rows copied in a spreadsheet are pasted with Ctrl+V. F4 opens the whole line. Dates are understood as typed: 12/3, 12 March, +30d.</source>
            <translation>Inser ajoute une ligne. F2, ou simplement la frappe, modifie une case ; Tab avance, Entrée descend. Suppr retire la ligne, Ctrl+Z la rend. Ctrl+D la duplique, Alt+Haut et Alt+Bas la déplacent. Les lignes copiées dans un tableur se collent par Ctrl+V. F4 ouvre la ligne entière. Les dates se tapent comme elles viennent : 12/3, 12 mars, +30j.</translation>
        </message>
        <message>
            <source>Ctrl+PageDown goes to the next step, Ctrl+PageUp back. All that is typed is kept at once: the meeting can be left and resumed at any time.</source>
            <translation>Ctrl+Page suivante passe à l’étape d’après, Ctrl+Page précédente revient. Tout ce qui est saisi est gardé aussitôt : la réunion peut être quittée et reprise à tout moment.</translation>
        </message>
        <message>
            <source>The contracts</source>
            <translation>Les marchés</translation>
        </message>
        <message>
            <source>One line per contract, with its state and its next deadline. Enter opens the plan, Ctrl+L the whole life of the contract, Ctrl+Shift+N the next thing to do. Below, the summary explains each deadline.</source>
            <translation>Une ligne par marché, avec son état et sa prochaine échéance. Entrée ouvre le plan, Ctrl+L le parcours du marché, Ctrl+Maj+N la suite à donner. Au-dessous, le résumé explique chaque échéance.</translation>
        </message>
        <message>
            <source>Everything counts from the award notification: kick-off meeting within two months, annual review within two months of each anniversary (method sheet § 2.3). Where the contract has the plan begin at the first anniversary (generic clause of State contracts), both follow a year later.</source>
            <translation>Tout se compte à partir de la notification : réunion de lancement dans les deux mois, bilan annuel dans les deux mois de chaque anniversaire (fiche méthode § 2.3). Lorsque le marché fait débuter le plan au premier anniversaire (clause type des marchés de l’État), l’une et l’autre viennent un an plus tard.</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Les échéances</translation>
        </message>
        <message>
            <source>Everything that is late or comes soon, over all contracts, and who owes it. Enter goes there.</source>
            <translation>Tout ce qui est en retard ou arrive, sur tous les marchés, et qui le doit. Entrée y mène.</translation>
        </message>
        <message>
            <source>A period ends on a working day: a Saturday, a Sunday or a public holiday puts it off to the next one (CCAG-FCS, art. 3.2).</source>
            <translation>Un délai expire un jour ouvré : un samedi, un dimanche ou un jour férié le reporte au suivant (CCAG-FCS, art. 3.2).</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Les objectifs</translation>
        </message>
        <message>
            <source>What the parties want to reach, axis by axis. Typing in a cell edits it; F4 opens the whole row. The library offers usual axes and objectives.</source>
            <translation>Ce que les parties veulent atteindre, axe par axe. On tape directement dans une cellule ; F4 ouvre toute la ligne. La bibliothèque propose des axes et des objectifs usuels.</translation>
        </message>
        <message>
            <source>Objectives are measurable or quantifiable; qualitative ones are legal. Each says whose responsibility the result is, and that it stays within the perimeter of the contract (method sheet § 2.2 and 2.3; workshop of 20 January 2022).</source>
            <translation>Les objectifs sont mesurables ou quantifiables ; un objectif qualitatif est permis. Chacun dit de qui dépend le résultat, et reste dans le périmètre du marché (fiche méthode § 2.2 et 2.3 ; atelier du 20 janvier 2022).</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Les indicateurs</translation>
        </message>
        <message>
            <source>How each objective is measured: definition, unit, who supplies the value and how often, where one starts and where one wants to go. Values are entered here or at the meetings.</source>
            <translation>Comment chaque objectif se mesure : définition, unité, qui fournit la valeur et quand, d’où l’on part et où l’on veut aller. Les valeurs se saisissent ici ou pendant les réunions.</translation>
        </message>
        <message>
            <source>Rigour in the indicators is the first point of vigilance of the method (method sheet, part III). “Not available”, with a reason, is an answer; free text in a figure is not.</source>
            <translation>La rigueur des indicateurs est un point de vigilance de la méthode (fiche méthode, partie III). « Non disponible », avec son motif, est une réponse ; un texte à la place d’un chiffre n’en est pas une.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Les actions</translation>
        </message>
        <message>
            <source>Who does what, from when to when, for which objectives. Progress is updated here or at the meetings.</source>
            <translation>Qui fait quoi, de quand à quand, pour quels objectifs. L’avancement se met à jour ici ou pendant les réunions.</translation>
        </message>
        <message>
            <source>A plan holds the actions of the holder and those of the buyer, each with its planned dates (method sheet § 2.3).</source>
            <translation>Un plan contient les actions du titulaire et celles de l’acheteur, chacune avec son calendrier prévisionnel (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Means and resources</source>
            <translation>Les moyens</translation>
        </message>
        <message>
            <source>What each party puts in, axis by axis: people, time, equipment, money.</source>
            <translation>Ce que chaque partie engage, axe par axe : personnes, temps, équipement, argent.</translation>
        </message>
        <message>
            <source>The plan names the means and resources of each of the parties, not of the holder alone (method sheet § 2.3).</source>
            <translation>Le plan précise les moyens et ressources mobilisés par chacune des parties, et pas par le seul titulaire (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Le calendrier</translation>
        </message>
        <message>
            <source>The actions over the year, as a chart or as a table; both have the same lines and keys.</source>
            <translation>Les actions sur l’année, en graphique ou en tableau ; les lignes et les touches sont les mêmes.</translation>
        </message>
        <message>
            <source>Each action has its planned calendar (method sheet § 2.3).</source>
            <translation>Chaque action a son calendrier prévisionnel (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Le suivi</translation>
        </message>
        <message>
            <source>How each axis is monitored and checked, who decides, who gains what. Axes put off wait here with their reason.</source>
            <translation>Comment chaque axe est suivi et contrôlé, qui décide, qui y gagne quoi. Les axes différés attendent ici avec leur motif.</translation>
        </message>
        <message>
            <source>The plan says how it is monitored and controlled, and who is responsible for what (method sheet § 2.3). Gains may be other than money; an axis too complex to begin with is put off and offered again at renewal (workshop of 20 January 2022).</source>
            <translation>Le plan dit ses modalités de suivi et de contrôle, et les rôles de chacun (fiche méthode § 2.3). Les gains ne sont pas forcément monétaires ; un axe trop complexe pour commencer est différé et reproposé au renouvellement (atelier du 20 janvier 2022).</translation>
        </message>
        <message>
            <source>Present and excused</source>
            <translation>Présents et excusés</translation>
        </message>
        <message>
            <source>Date, place, and who was there, excused or absent, by function and organisation. People come from the directory; those not ticked are not in the minutes, but their organisation still gets them.</source>
            <translation>Date, lieu et personnes présentes, excusées ou absentes, par fonction et organisme. Les personnes viennent de l’annuaire ; celles qui ne sont pas cochées ne figurent pas au compte rendu, mais leur organisme le reçoit.</translation>
        </message>
        <message>
            <source>Name, function, organisation, e-mail, and nothing more: minutes never name a beneficiary.</source>
            <translation>Nom, fonction, organisme, adresse électronique, et rien d’autre : un compte rendu ne nomme jamais un bénéficiaire.</translation>
        </message>
        <message>
            <source>The holder’s projects</source>
            <translation>Projets du titulaire</translation>
        </message>
        <message>
            <source>Axis by axis, what the holder presents: the date its project came, its objectives, actions and resources. “Take into the plan” puts a project into the draft plan. The minutes keep the projects as they are when the meeting is finished; an axis without one is told there.</source>
            <translation>Axe par axe, ce que le titulaire présente : date de réception du projet, objectifs, actions, moyens et ressources. « Reprendre dans le plan » verse un projet dans le plan en préparation. Le compte rendu garde les projets tels qu’ils sont à la clôture de la réunion ; un axe sans projet y est signalé.</translation>
        </message>
        <message>
            <source>For each axis targeted by the contract papers, the holder presents to the buyer a project with the objectives it is able to reach, the actions and the resources needed; the plan is drawn up together from them (method sheet § 2.3).</source>
            <translation>Pour chaque axe ciblé dans les pièces du marché, le titulaire présente à l’acheteur un projet : objectifs qu’il est en mesure d’atteindre, actions et ressources nécessaires ; le plan s’élabore conjointement à partir de ces projets (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>La dernière fois</translation>
        </message>
        <message>
            <source>What was decided at earlier meetings and has been neither done nor dropped. One key per answer.</source>
            <translation>Ce qui avait été décidé et n’est ni fait ni abandonné. Une touche par réponse.</translation>
        </message>
        <message>
            <source>An action or decision left open comes back by itself at the next review (follow-up of the plan, method sheet § 2.3).</source>
            <translation>Une action ou une décision restée ouverte revient d’elle-même au bilan suivant (suivi du plan, fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>One indicator at a time, large: last value, new value, target, gap. A comment is asked only when it got worse.</source>
            <translation>Un indicateur à la fois, en grand : dernière valeur, nouvelle valeur, cible, écart. Un commentaire n’est demandé que si le résultat baisse.</translation>
        </message>
        <message>
            <source>Each review compares results with targets (method sheet § 2.3). A share is entered as numerator and denominator.</source>
            <translation>Chaque bilan compare les résultats aux cibles (fiche méthode § 2.3). Une part se saisit par son numérateur et son dénominateur.</translation>
        </message>
        <message>
            <source>Where each open action stands, party by party; a new date if it slips.</source>
            <translation>Où en est chaque action ouverte, partie par partie ; une nouvelle date si elle glisse.</translation>
        </message>
        <message>
            <source>The plan is run on the actions of both parties and their calendar (method sheet § 2.3).</source>
            <translation>Le plan se conduit sur les actions des deux parties et leur calendrier (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Les échanges</translation>
        </message>
        <message>
            <source>Expectations and difficulties of each party, and the proposals of the holder with what becomes of them.</source>
            <translation>Les attentes et les difficultés de chacun, et les propositions du titulaire avec leur suite.</translation>
        </message>
        <message>
            <source>The plan opens a space where both come back regularly to expectations and difficulties; the holder is encouraged to propose (workshop of 20 January 2022).</source>
            <translation>Le plan ouvre un espace pour revenir régulièrement sur les attentes et les difficultés de chacun ; le titulaire est encouragé à proposer (atelier du 20 janvier 2022).</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Les décisions</translation>
        </message>
        <message>
            <source>One typed line, “Holder: send the certificates by 30/11”, becomes who, what and when. Each decision says whether it touches a term of the contract.</source>
            <translation>Une ligne tapée, « Titulaire : transmettre les attestations avant le 30/11 », devient qui, quoi et pour quand. Chaque décision dit si elle touche une stipulation du marché.</translation>
        </message>
        <message>
            <source>What touches no term is settled by an exchange of letters; what does, financial conditions above all, needs an amendment (method sheet § 2.3; workshop of 20 January 2022).</source>
            <translation>Ce qui ne touche aucune stipulation se règle par échange de courriers ; le reste, les conditions financières surtout, demande un avenant (fiche méthode § 2.3 ; atelier du 20 janvier 2022).</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>L’année suivante</translation>
        </message>
        <message>
            <source>What becomes of each line of the plan: carried over, changed, dropped, added. Axes put off are offered again.</source>
            <translation>Ce que devient chaque ligne du plan : reconduite, modifiée, abandonnée, ajoutée. Les axes différés sont reproposés.</translation>
        </message>
        <message>
            <source>Within two months of the anniversary, the buyer, with the facilitator, reviews the past year and renews the plan for the next (method sheet § 2.3).</source>
            <translation>Dans les deux mois de la date anniversaire, l’acheteur, en lien avec le facilitateur, fait le bilan de l’année et renouvelle le plan pour l’année à venir (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>L’accord</translation>
        </message>
        <message>
            <source>Where each party stands on the conclusions, its reservations in its own words, and the next meeting.</source>
            <translation>La position de chaque partie sur les conclusions, ses réserves dans ses propres mots, et la prochaine réunion.</translation>
        </message>
        <message>
            <source>The plan is worked out and validated jointly by the parties (method sheet § 2.3).</source>
            <translation>Le plan est élaboré conjointement et validé par les parties (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>La synthèse</translation>
        </message>
        <message>
            <source>What is still missing, each line leading to its place, beside the minutes as they will be. Finishing freezes them.</source>
            <translation>Ce qui manque encore, chaque ligne menant à sa place, à côté du compte rendu tel qu’il sera. Terminer la réunion le fige.</translation>
        </message>
        <message>
            <source>Minutes sent are never altered: a correction makes a version that cancels and replaces them.</source>
            <translation>Un compte rendu envoyé ne change plus : une correction fait une version qui annule et remplace.</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Où en est-on ?</translation>
        </message>
        <message>
            <source>The stages of the contract’s life, the one next thing to do and why, then its deadlines, plans, meetings and documents.</source>
            <translation>Les étapes du marché, la suite à donner et pourquoi, puis ses échéances, ses plans, ses réunions et ses documents.</translation>
        </message>
        <message>
            <source>Feasibility, preparation, notification, kick-off, joint plan, validation, follow-up, reviews, final review, lessons for the next tender (method sheet, part II; workshop of 20 January 2022).</source>
            <translation>Faisabilité, préparation, notification, lancement, plan conjoint, validation, suivi, bilans, bilan final, enseignements pour le prochain marché (fiche méthode, partie II ; atelier du 20 janvier 2022).</translation>
        </message>
        <message>
            <source>Feasibility</source>
            <translation>La faisabilité</translation>
        </message>
        <message>
            <source>Criterion by criterion, whether a plan suits this contract. The verdict and its reasons follow at once; hints never block.</source>
            <translation>Critère par critère, si un plan convient à ce marché. La conclusion et ses motifs suivent aussitôt ; les conseils ne bloquent jamais.</translation>
        </message>
        <message>
            <source>Recurrent purchase, a holder that stays the same, two years at least as a recommendation, whatever the amount (method sheet § 2.1).</source>
            <translation>Prestation récurrente, titulaire qui ne change pas, deux ans au moins de préférence, quel que soit le montant (fiche méthode § 2.1).</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>La préparation</translation>
        </message>
        <message>
            <source>The axes the contract will target, and the terms of the plan: how it is drawn up, followed, checked, and what happens if it is not.</source>
            <translation>Les axes que le marché visera, et les modalités du plan : comment il s’élabore, se suit, se contrôle, et ce qui se passe en cas de manquement.</translation>
        </message>
        <message>
            <source>Buyer and facilitator prepare together: axes, drawing up after the award, monitoring and control, penalties (method sheet § 2.2).</source>
            <translation>L’acheteur et le facilitateur préparent ensemble : axes, élaboration après l’attribution, suivi et contrôle, pénalités (fiche méthode § 2.2).</translation>
        </message>
        <message>
            <source>Clause draft</source>
            <translation>Le projet de clause</translation>
        </message>
        <message>
            <source>The clause, article by article, made from what was prepared. Each article can be reworded for this contract, or left out with a reason.</source>
            <translation>La clause, article par article, à partir de ce qui a été préparé. Chaque article peut être récrit pour ce marché, ou écarté avec son motif.</translation>
        </message>
        <message>
            <source>The contract papers say how the plan will be drawn up, how it is monitored and controlled, and the penalties for failing (method sheet § 2.2).</source>
            <translation>Les pièces du marché disent comment le plan sera défini, suivi et contrôlé, et les pénalités en cas de manquement (fiche méthode § 2.2).</translation>
        </message>
        <message>
            <source>Kick-off</source>
            <translation>Le lancement</translation>
        </message>
        <message>
            <source>The convening of the meeting, and the holder’s project for each axis: sent, received, taken into the plan.</source>
            <translation>La convocation, et le projet du titulaire pour chaque axe : transmis, reçu, repris dans le plan.</translation>
        </message>
        <message>
            <source>Within two months of the notification the holder organises the meeting with buyer and facilitator, and presents a project for each targeted axis: objectives, actions, resources (method sheet § 2.3). The generic clause of State contracts counts from the first anniversary instead.</source>
            <translation>Dans les deux mois de la notification, le titulaire organise la réunion avec l’acheteur et le facilitateur, et présente un projet pour chaque axe visé : objectifs, actions, ressources (fiche méthode § 2.3). La clause type des marchés de l’État compte ce délai à partir du premier anniversaire.</translation>
        </message>
        <message>
            <source>Plans and validation</source>
            <translation>Plans et validation</translation>
        </message>
        <message>
            <source>The plans of all years and what makes each binding: letters of both parties, or an amendment. Two versions can be compared in words.</source>
            <translation>Les plans de toutes les années et ce qui les rend opposables : courriers des deux parties, ou avenant. Deux versions se comparent mot à mot.</translation>
        </message>
        <message>
            <source>A plan validated by the parties is formalised by an exchange of letters as long as it changes no term of the contract; otherwise by an amendment (method sheet § 2.3).</source>
            <translation>Le plan validé par les parties est formalisé par un échange de courriers dès lors qu’il ne modifie pas les stipulations du contrat ; sinon par un avenant (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>Between meetings: data owed, open actions, proposals of the holder, breaches and penalties, amendments, expectations and difficulties.</source>
            <translation>Entre les réunions : données attendues, actions ouvertes, propositions du titulaire, manquements et pénalités, avenants, attentes et difficultés.</translation>
        </message>
        <message>
            <source>Regular exchange between reviews; a penalty is applied only after the holder could answer (workshop of 20 January 2022; method sheet § 2.2).</source>
            <translation>Communication régulière entre les points d’étape ; une pénalité n’est appliquée qu’une fois que le titulaire a pu répondre (atelier du 20 janvier 2022 ; fiche méthode § 2.2).</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>Le bilan final</translation>
        </message>
        <message>
            <source>All the years at a glance, and what the plan brought: interest, innovation, dialogue, room for experiment.</source>
            <translation>Toutes les années d’un coup d’œil, et ce que le plan a apporté : intérêt, innovation, dialogue, expérimentation.</translation>
        </message>
        <message>
            <source>A review at the end shows what the plan has brought (workshop of 20 January 2022); the four headings are those of the method sheet, part III.</source>
            <translation>Un bilan est établi à la fin pour montrer les apports du plan (atelier du 20 janvier 2022) ; les quatre rubriques sont celles de la fiche méthode, partie III.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Les enseignements</translation>
        </message>
        <message>
            <source>What this contract taught: the need observed, where, the clause proposed, the tender that took it up. Lessons of similar contracts are found here too.</source>
            <translation>Ce que ce marché a appris : le besoin observé, où, la clause proposée, la consultation qui l’a reprise. On y retrouve aussi ceux des marchés semblables.</translation>
        </message>
        <message>
            <source>What reviews bring up takes shape in the next contracts: reinvest it in the next consultations (workshop of 20 January 2022).</source>
            <translation>La matière des réunions de bilan trouve sa forme dans les futurs marchés : la réinvestir dans les prochaines consultations (atelier du 20 janvier 2022).</translation>
        </message>
        <message>
            <source>What it brought</source>
            <translation>Les apports</translation>
        </message>
        <message>
            <source>At the final review: what the plan brought to buyer, company and people, under four headings, and the lessons to take along.</source>
            <translation>Au bilan final : ce que le plan a apporté à l’acheteur, à l’entreprise et aux personnes, en quatre rubriques, et les enseignements à garder.</translation>
        </message>
        <message>
            <source>A review is made at the end to show what the plan has brought (workshop of 20 January 2022); the headings are those of the method sheet, part III.</source>
            <translation>Un bilan est établi à la fin pour montrer les apports du plan (atelier du 20 janvier 2022) ; les rubriques sont celles de la fiche méthode, partie III.</translation>
        </message>
    </context>
    <context>
        <name>HelpPane</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>At the keyboard</source>
            <translation>Au clavier</translation>
        </message>
        <message>
            <source>Help on this screen</source>
            <translation>Aide sur cet écran</translation>
        </message>
        <message>
            <source>The method</source>
            <translation>La méthode</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>History of the plan</source>
            <translation>Historique du plan</translation>
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation>Modifications, les plus récentes d’abord</translation>
        </message>
        <message>
            <source>The plan at that moment</source>
            <translation>Le plan à ce moment</translation>
        </message>
        <message>
            <source>Bring back this state</source>
            <translation>Rétablir cet état</translation>
        </message>
        <message>
            <source>Since then, added or changed:</source>
            <translation>Depuis, ajouté ou modifié :</translation>
        </message>
    </context>
    <context>
        <name>HolderScheme</name>
        <message>
            <source>Single holder</source>
            <translation>Un seul titulaire</translation>
        </message>
        <message>
            <source>Group of companies, one contract</source>
            <translation>Groupement, un seul marché</translation>
        </message>
        <message>
            <source>Several holders, purchase orders</source>
            <translation>Plusieurs titulaires, bons de commande</translation>
        </message>
        <message>
            <source>Several holders, subsequent contracts</source>
            <translation>Plusieurs titulaires, marchés subséquents</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>&amp;Import %n contract(s)</source>
            <translation>
                <numerusform>&amp;Importer %n marché</numerusform>
                <numerusform>&amp;Importer %n marchés</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Import a contract list</source>
            <translation>Importer une liste de marchés</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Lignes du fichier</translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <translation>
                <numerusform>%n à ajouter</numerusform>
                <numerusform>%n à ajouter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to update</source>
            <translation>
                <numerusform>%n à mettre à jour</numerusform>
                <numerusform>%n à mettre à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n inchangé</numerusform>
                <numerusform>%n inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns that are not used: {columns}.</source>
            <translation>Colonnes non utilisées : {columns}.</translation>
        </message>
        <message>
            <source>Nothing is written yet; the whole import can be undone.</source>
            <translation>Rien n’est encore enregistré ; l’import entier pourra être annulé.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Lignes refusées</translation>
        </message>
        <message>
            <source>To update</source>
            <translation>À mettre à jour</translation>
        </message>
        <message>
            <source>To add</source>
            <translation>À ajouter</translation>
        </message>
        <message>
            <source>Save the refused rows</source>
            <translation>Enregistrer les lignes refusées</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>Tableaux (*.csv *.xlsx)</translation>
        </message>
        <message>
            <source>title</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>titulaire</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>notification</translation>
        </message>
        <message>
            <source>duration</source>
            <translation>durée</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>zone</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>type</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>nature</translation>
        </message>
        <message>
            <source>axes</source>
            <translation>axes</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>&amp;Save the refused rows…</source>
            <translation>&amp;Enregistrer les lignes refusées…</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused rows saved: {path}</source>
            <translation>Lignes refusées enregistrées : {path}</translation>
        </message>
    </context>
    <context>
        <name>IndicatorKind</name>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Oui ou non</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Commandes et raccourcis</translation>
        </message>
        <message>
            <source>Commands of the menus</source>
            <translation>Commandes des menus</translation>
        </message>
        <message>
            <source>In the list of contracts</source>
            <translation>Dans la liste des marchés</translation>
        </message>
        <message>
            <source>In tables</source>
            <translation>Dans les tableaux</translation>
        </message>
        <message>
            <source>In fields</source>
            <translation>Dans les champs</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Open the plan of the contract</source>
            <translation>Ouvrir le plan du marché</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>First, last contract</source>
            <translation>Premier, dernier marché</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Début, Fin</translation>
        </message>
        <message>
            <source>Search: just type</source>
            <translation>Rechercher : il suffit de taper</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>lettres</translation>
        </message>
        <message>
            <source>Select several contracts</source>
            <translation>Sélectionner plusieurs marchés</translation>
        </message>
        <message>
            <source>Shift+arrows, Ctrl+A</source>
            <translation>Maj+flèches, Ctrl+A</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Modifier la cellule</translation>
        </message>
        <message>
            <source>F2, or just type</source>
            <translation>F2, ou taper directement</translation>
        </message>
        <message>
            <source>Next cell, next row</source>
            <translation>Cellule suivante, ligne suivante</translation>
        </message>
        <message>
            <source>Tab, Enter</source>
            <translation>Tab, Entrée</translation>
        </message>
        <message>
            <source>Add a row, remove it</source>
            <translation>Ajouter une ligne, la supprimer</translation>
        </message>
        <message>
            <source>Ins, Del</source>
            <translation>Inser, Suppr</translation>
        </message>
        <message>
            <source>Move a row up, down</source>
            <translation>Monter, descendre une ligne</translation>
        </message>
        <message>
            <source>Alt+Up, Alt+Down</source>
            <translation>Alt+Haut, Alt+Bas</translation>
        </message>
        <message>
            <source>Duplicate a row</source>
            <translation>Dupliquer une ligne</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Take rows from a spreadsheet</source>
            <translation>Coller des lignes d’un tableur</translation>
        </message>
        <message>
            <source>Ctrl+V</source>
            <translation>Ctrl+V</translation>
        </message>
        <message>
            <source>Next tab, previous tab</source>
            <translation>Onglet suivant, onglet précédent</translation>
        </message>
        <message>
            <source>Ctrl+PageDown, Ctrl+PageUp</source>
            <translation>Ctrl+Page suivante, Ctrl+Page précédente</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>12/3, 12 March, +30d</source>
            <translation>12/3, 12 mars, +30j</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Ouvrir le calendrier</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Bas</translation>
        </message>
        <message>
            <source>Show the list of a search field</source>
            <translation>Afficher la liste d’un champ de recherche</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bas</translation>
        </message>
    </context>
    <context>
        <name>KickOff</name>
        <message>
            <source>take the holder’s project into the plan</source>
            <translation>reprendre le projet du titulaire dans le plan</translation>
        </message>
        <message>
            <source>take over the convening</source>
            <translation>reprendre la convocation</translation>
        </message>
        <message>
            <source>The holder’s projects</source>
            <translation>Projets du titulaire</translation>
        </message>
        <message>
            <source>Within two months of the notification the holder organises the meeting, and presents its project for each axis (method sheet § 2.3).</source>
            <translation>Le titulaire organise la réunion dans les deux mois suivant la notification et y présente son projet pour chaque axe (fiche méthode § 2.3).</translation>
        </message>
        <message>
            <source>The contract ends before the plan begins: there is no meeting to hold.</source>
            <translation>Le marché s’achève avant le début du plan : il n’y a pas de réunion à tenir.</translation>
        </message>
        <message>
            <source>Sides of the kick-off</source>
            <translation>Volets du lancement</translation>
        </message>
        <message>
            <source>Convening</source>
            <translation>Convocation</translation>
        </message>
        <message>
            <source>Convening letter</source>
            <translation>Lettre de convocation</translation>
        </message>
        <message>
            <source>Project sheets</source>
            <translation>Fiches projet</translation>
        </message>
        <message>
            <source>Begin the meeting</source>
            <translation>Commencer la réunion</translation>
        </message>
        <message>
            <source>Within two months of the first anniversary of the notification the holder organises the meeting, and presents its project for each axis (generic clause of State contracts).</source>
            <translation>Le titulaire organise la réunion dans les deux mois suivant le premier anniversaire de la notification et y présente son projet pour chaque axe (clause type des marchés de l’État).</translation>
        </message>
        <message>
            <source>The contract has no notification date yet.</source>
            <translation>Le marché n’a pas encore de date de notification.</translation>
        </message>
        <message>
            <source>To be held by {date} at the latest ({distance}).</source>
            <translation>À tenir au plus tard le {date} ({distance}).</translation>
        </message>
        <message>
            <source>The project is in the plan of year {year}, incomplete: {what}.</source>
            <translation>Le projet est repris dans le plan de l’année {year}, mais incomplet : {what}.</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Ouvrir le plan</translation>
        </message>
        <message>
            <source>The project is in the plan of year {year}.</source>
            <translation>Le projet est repris dans le plan de l’année {year}.</translation>
        </message>
        <message>
            <source>Still missing for the convening: {what}.</source>
            <translation>Il manque pour convoquer : {what}.</translation>
        </message>
        <message>
            <source>Set for {day}, in time (by {date} at the latest).</source>
            <translation>Réunion fixée au {day}, dans le délai (au plus tard le {date}).</translation>
        </message>
        <message>
            <source>Set for {day}, in time (by {date} at the latest): it is still to be held.</source>
            <translation>Réunion prévue le {day}, dans le délai (au plus tard le {date}) : reste à la tenir.</translation>
        </message>
        <message>
            <source>Set for {day}, in time (by {date} at the latest): its minutes are to be finished.</source>
            <translation>Réunion datée du {day}, dans le délai (au plus tard le {date}) : reste à terminer son compte rendu.</translation>
        </message>
        <message>
            <source>Meeting held on {date}.</source>
            <translation>Réunion tenue le {date}.</translation>
        </message>
        <message>
            <source>empty lines taken out</source>
            <translation>lignes vides retirées</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>ordre du jour</translation>
        </message>
        <message>
            <source>usual agenda</source>
            <translation>ordre du jour type</translation>
        </message>
        <message>
            <source>Date of the meeting</source>
            <translation>Date de la réunion</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Video link</source>
            <translation>Lien de visioconférence</translation>
        </message>
        <message>
            <source>Reference of the letter</source>
            <translation>Référence du courrier</translation>
        </message>
        <message>
            <source>Letter sent on</source>
            <translation>Convocation envoyée le</translation>
        </message>
        <message>
            <source>Holder reminded on</source>
            <translation>Titulaire relancé le</translation>
        </message>
        <message>
            <source>Agenda, one point per line</source>
            <translation>Ordre du jour, un point par ligne</translation>
        </message>
        <message>
            <source>Write the usual agenda</source>
            <translation>Écrire l’ordre du jour type</translation>
        </message>
        <message>
            <source>such as 2:30 pm</source>
            <translation>par exemple 14 h 30</translation>
        </message>
        <message>
            <source>date of the meeting</source>
            <translation>date de la réunion</translation>
        </message>
        <message>
            <source>time</source>
            <translation>heure</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>video link</source>
            <translation>lien de visioconférence</translation>
        </message>
        <message>
            <source>reference of the letter</source>
            <translation>référence du courrier</translation>
        </message>
        <message>
            <source>day the letter was sent</source>
            <translation>date d’envoi de la convocation</translation>
        </message>
        <message>
            <source>day of the reminder</source>
            <translation>date de relance</translation>
        </message>
        <message>
            <source>After the deadline of {date}.</source>
            <translation>Après l’échéance du {date}.</translation>
        </message>
        <message>
            <source>No objective yet: Insert adds the first one.</source>
            <translation>Aucun objectif : la touche Inser ajoute le premier.</translation>
        </message>
        <message>
            <source>No action yet: Insert adds the first one.</source>
            <translation>Aucune action : la touche Inser ajoute la première.</translation>
        </message>
        <message>
            <source>No resource yet: Insert adds the first one.</source>
            <translation>Aucune ressource : la touche Inser ajoute la première.</translation>
        </message>
        <message>
            <source>Add an objective</source>
            <translation>Ajouter un objectif</translation>
        </message>
        <message>
            <source>add an objective</source>
            <translation>ajouter un objectif</translation>
        </message>
        <message>
            <source>delete objectives</source>
            <translation>supprimer des objectifs</translation>
        </message>
        <message>
            <source>duplicate objectives</source>
            <translation>dupliquer des objectifs</translation>
        </message>
        <message>
            <source>move objectives</source>
            <translation>déplacer des objectifs</translation>
        </message>
        <message>
            <source>paste objectives</source>
            <translation>coller des objectifs</translation>
        </message>
        <message>
            <source>change objective</source>
            <translation>modifier un objectif</translation>
        </message>
        <message>
            <source>Objective that the holder can reach</source>
            <translation>Objectif que le titulaire est en mesure d’atteindre</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>Mode de mesure</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Ajouter une action</translation>
        </message>
        <message>
            <source>add an action</source>
            <translation>ajouter une action</translation>
        </message>
        <message>
            <source>delete actions</source>
            <translation>supprimer des actions</translation>
        </message>
        <message>
            <source>duplicate actions</source>
            <translation>dupliquer des actions</translation>
        </message>
        <message>
            <source>move actions</source>
            <translation>déplacer des actions</translation>
        </message>
        <message>
            <source>paste actions</source>
            <translation>coller des actions</translation>
        </message>
        <message>
            <source>change action</source>
            <translation>modifier une action</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Responsible (function)</source>
            <translation>Responsable (fonction)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Add a resource</source>
            <translation>Ajouter une ressource</translation>
        </message>
        <message>
            <source>add a resource</source>
            <translation>ajouter une ressource</translation>
        </message>
        <message>
            <source>delete resources</source>
            <translation>supprimer des ressources</translation>
        </message>
        <message>
            <source>duplicate resources</source>
            <translation>dupliquer des ressources</translation>
        </message>
        <message>
            <source>move resources</source>
            <translation>déplacer des ressources</translation>
        </message>
        <message>
            <source>paste resources</source>
            <translation>coller des ressources</translation>
        </message>
        <message>
            <source>change resource</source>
            <translation>modifier une ressource</translation>
        </message>
        <message>
            <source>Resource needed</source>
            <translation>Ressource nécessaire</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>change who is convened</source>
            <translation>modifier les convoqués</translation>
        </message>
        <message numerus="yes">
            <source>%n convened</source>
            <translation>
                <numerusform>%n convoqué</numerusform>
                <numerusform>%n convoqués</numerusform>
            </translation>
        </message>
        <message>
            <source>Who is convened</source>
            <translation>Personnes convoquées</translation>
        </message>
        <message>
            <source>Nobody yet: Insert adds somebody.</source>
            <translation>Personne pour l’instant : la touche Inser ajoute une personne.</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>add somebody</source>
            <translation>ajouter une personne</translation>
        </message>
        <message>
            <source>take somebody off the list</source>
            <translation>retirer une personne</translation>
        </message>
        <message>
            <source>duplicate somebody</source>
            <translation>dupliquer une personne</translation>
        </message>
        <message>
            <source>move somebody</source>
            <translation>déplacer une personne</translation>
        </message>
        <message>
            <source>paste people</source>
            <translation>coller des personnes</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>Convoqué</translation>
        </message>
        <message>
            <source>date of a project</source>
            <translation>date d’un projet</translation>
        </message>
        <message>
            <source>no longer targeted by the contract</source>
            <translation>n’est plus ciblé par le marché</translation>
        </message>
        <message>
            <source>objectives, actions, resources</source>
            <translation>objectifs, actions, ressources</translation>
        </message>
        <message>
            <source>Take into the plan</source>
            <translation>Reprendre dans le plan</translation>
        </message>
        <message>
            <source>What the holder proposes</source>
            <translation>Propositions du titulaire</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Actions and calendar</source>
            <translation>Actions et calendrier</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>Targeted axes</source>
            <translation>Axes ciblés</translation>
        </message>
        <message>
            <source>No axis is targeted yet: choose the axes in the preparation, or name them in the contract.</source>
            <translation>Aucun axe n’est encore ciblé : choisissez les axes dans la préparation ou nommez-les dans le marché.</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Aucun projet</translation>
        </message>
        <message>
            <source>Social clause of the contract</source>
            <translation>Clause sociale du marché</translation>
        </message>
        <message>
            <source>Sheet sent on</source>
            <translation>Fiche envoyée le</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <source>The holder’s project: {axis}</source>
            <translation>Projet du titulaire : {axis}</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Il manque</translation>
        </message>
        <message>
            <source>Expected by the contract</source>
            <translation>Attendu du marché</translation>
        </message>
    </context>
    <context>
        <name>KickOffGap</name>
        <message>
            <source>no axis is targeted yet</source>
            <translation>aucun axe n’est encore ciblé</translation>
        </message>
        <message>
            <source>date of the meeting</source>
            <translation>date de la réunion</translation>
        </message>
        <message>
            <source>date after the deadline</source>
            <translation>date postérieure à l’échéance</translation>
        </message>
        <message>
            <source>place or video link</source>
            <translation>lieu ou lien de visioconférence</translation>
        </message>
        <message>
            <source>somebody of the holder</source>
            <translation>un représentant du titulaire</translation>
        </message>
        <message>
            <source>somebody of the buyer</source>
            <translation>un représentant de l’acheteur</translation>
        </message>
        <message>
            <source>the facilitator</source>
            <translation>le facilitateur</translation>
        </message>
        <message>
            <source>day the letter was sent</source>
            <translation>date d’envoi de la convocation</translation>
        </message>
        <message>
            <source>sheet to be sent</source>
            <translation>fiche à envoyer</translation>
        </message>
        <message>
            <source>project to be received</source>
            <translation>projet à recevoir</translation>
        </message>
        <message>
            <source>no objective</source>
            <translation>aucun objectif</translation>
        </message>
        <message>
            <source>no action</source>
            <translation>aucune action</translation>
        </message>
        <message>
            <source>no resource</source>
            <translation>aucune ressource</translation>
        </message>
        <message>
            <source>not yet in the plan</source>
            <translation>à reprendre dans le plan</translation>
        </message>
    </context>
    <context>
        <name>LessonState</name>
        <message>
            <source>Need observed</source>
            <translation>Besoin constaté</translation>
        </message>
        <message>
            <source>Clause proposed</source>
            <translation>Clause proposée</translation>
        </message>
        <message>
            <source>Reused</source>
            <translation>Réutilisé</translation>
        </message>
    </context>
    <context>
        <name>Lessons</name>
        <message>
            <source>In common</source>
            <translation>En commun</translation>
        </message>
        <message>
            <source>contract {reference}</source>
            <translation>marché {reference}</translation>
        </message>
        <message>
            <source>take a clause over from {reference}</source>
            <translation>reprendre une clause du marché {reference}</translation>
        </message>
        <message>
            <source>Reused in {tender} ({date})</source>
            <translation>Réutilisé dans {tender} ({date})</translation>
        </message>
        <message>
            <source>From {origin} – {title}</source>
            <translation>D’après le {origin} – {title}</translation>
        </message>
        <message>
            <source>Reused in {tender}</source>
            <translation>Réutilisé dans {tender}</translation>
        </message>
        <message>
            <source>Need not written down yet</source>
            <translation>Besoin non encore rédigé</translation>
        </message>
        <message>
            <source>{meeting} of {date}</source>
            <translation>{meeting} du {date}</translation>
        </message>
    </context>
    <context>
        <name>LessonsSection</name>
        <message>
            <source>Clauses taken over, and notes for the preparation of this contract</source>
            <translation>Clauses reprises et notes pour la préparation de ce marché</translation>
        </message>
        <message>
            <source>The clause is in the notes below; contract {reference} says it was reused.</source>
            <translation>La clause est dans les notes ci-dessous ; le marché {reference} indique qu’elle a été réutilisée.</translation>
        </message>
        <message>
            <source>What review meetings bring to light takes its form in the contracts to come (national workshop, January 2022): a need observed, the clause that answers it, the tender that takes it up.</source>
            <translation>La matière des réunions de bilan trouve sa forme dans les futurs marchés (atelier national, janvier 2022) : un besoin constaté, la clause qui y répond, le marché qui la reprend.</translation>
        </message>
        <message>
            <source>Copy the clause</source>
            <translation>Copier la clause</translation>
        </message>
        <message>
            <source>See the “next tender” sheet</source>
            <translation>Voir la fiche « prochain marché »</translation>
        </message>
        <message>
            <source>preparation notes</source>
            <translation>notes de préparation</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Of &amp;other contracts like it ({count})</source>
            <translation>D’a&amp;utres marchés semblables ({count})</translation>
        </message>
        <message>
            <source>Of &amp;this contract ({count})</source>
            <translation>De ce marc&amp;hé ({count})</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>LessonsSheet</name>
        <message>
            <source>Lessons for the next tender</source>
            <translation>Fiche « prochain marché »</translation>
        </message>
        <message>
            <source>What review meetings have taught, need by need, with the clause proposed: to be read again while the next contract is prepared.</source>
            <translation>Ce que les réunions de bilan ont appris, besoin par besoin, avec la clause proposée : à relire pendant la préparation du prochain marché.</translation>
        </message>
        <message>
            <source>Lessons of this contract</source>
            <translation>Enseignements de ce marché</translation>
        </message>
        <message>
            <source>No lesson of this contract has been noted yet.</source>
            <translation>Aucun enseignement de ce marché n’est encore noté.</translation>
        </message>
        <message>
            <source>Lessons of contracts of the same kind</source>
            <translation>Enseignements de marchés semblables</translation>
        </message>
        <message>
            <source>No contract of the same kind has lessons yet.</source>
            <translation>Aucun marché semblable n’a encore d’enseignement.</translation>
        </message>
        <message>
            <source>NEXT-TENDER</source>
            <translation>PROCHAIN-MARCHE</translation>
        </message>
        <message numerus="yes">
            <source>lesson(s) of this contract</source>
            <translation>
                <numerusform>enseignement de ce marché</numerusform>
                <numerusform>enseignements de ce marché</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>lesson(s) of contracts like it</source>
            <translation>
                <numerusform>enseignement de marchés semblables</numerusform>
                <numerusform>enseignements de marchés semblables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>contract(s) they come from</source>
            <translation>
                <numerusform>marché d’origine</numerusform>
                <numerusform>marchés d’origine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clause(s) ready to copy</source>
            <translation>
                <numerusform>clause prête à reprendre</numerusform>
                <numerusform>clauses prêtes à reprendre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more lesson(s) of contracts like it are in the program.</source>
            <translation>
                <numerusform>%n autre enseignement de marchés semblables est dans le logiciel.</numerusform>
                <numerusform>%n autres enseignements de marchés semblables sont dans le logiciel.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonsTable</name>
        <message>
            <source>change a lesson</source>
            <translation>modifier un enseignement</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>No lesson yet: Insert adds one. A need observed at a meeting, then the clause that would answer it.</source>
            <translation>Aucun enseignement : la touche Inser en ajoute un. Un besoin constaté en réunion, puis la clause qui y répondrait.</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Need observed</source>
            <translation>Besoin constaté</translation>
        </message>
        <message>
            <source>need observed</source>
            <translation>besoin constaté</translation>
        </message>
        <message>
            <source>Clause proposed</source>
            <translation>Clause proposée</translation>
        </message>
        <message>
            <source>clause proposed</source>
            <translation>clause proposée</translation>
        </message>
        <message>
            <source>As it could stand in the next contract</source>
            <translation>Telle qu’elle pourrait figurer dans le prochain marché</translation>
        </message>
        <message>
            <source>Meeting it comes from</source>
            <translation>Réunion d’origine</translation>
        </message>
        <message>
            <source>meeting of a lesson</source>
            <translation>réunion d’un enseignement</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message>
            <source>axis of a lesson</source>
            <translation>axe d’un enseignement</translation>
        </message>
        <message>
            <source>Reused in</source>
            <translation>Réutilisé dans</translation>
        </message>
        <message>
            <source>tender that reused a lesson</source>
            <translation>marché qui réutilise un enseignement</translation>
        </message>
        <message>
            <source>Reference of the tender</source>
            <translation>Référence du marché</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>date of reuse</source>
            <translation>date de réutilisation</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Add a lesson</source>
            <translation>Ajouter un enseignement</translation>
        </message>
        <message>
            <source>add a lesson</source>
            <translation>ajouter un enseignement</translation>
        </message>
        <message>
            <source>delete a lesson</source>
            <translation>supprimer un enseignement</translation>
        </message>
        <message>
            <source>duplicate a lesson</source>
            <translation>dupliquer un enseignement</translation>
        </message>
        <message>
            <source>move a lesson</source>
            <translation>déplacer un enseignement</translation>
        </message>
        <message>
            <source>paste lessons</source>
            <translation>coller des enseignements</translation>
        </message>
        <message>
            <source>to be described</source>
            <translation>à décrire</translation>
        </message>
        <message>
            <source>{meeting} of {date}</source>
            <translation>{meeting} du {date}</translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>to be settled</source>
            <translation>à fixer</translation>
        </message>
        <message>
            <source>Yours faithfully,</source>
            <translation>Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.</translation>
        </message>
        <message>
            <source>the facilitator</source>
            <translation>le facilitateur</translation>
        </message>
        <message>
            <source>Convening of the kick-off meeting of the progress plan</source>
            <translation>Convocation à la réunion de lancement du plan de progrès</translation>
        </message>
        <message>
            <source>Dear Sir or Madam,</source>
            <translation>Madame, Monsieur,</translation>
        </message>
        <message numerus="yes">
            <source>We invite you to submit your remarks in writing within %n day(s) of receiving this letter: you have until {date} at least.</source>
            <translation>
                <numerusform>Nous vous invitons à présenter vos observations écrites dans un délai de %n jour à compter de la réception du présent courrier, soit au moins jusqu’au {date}.</numerusform>
                <numerusform>Nous vous invitons à présenter vos observations écrites dans un délai de %n jours à compter de la réception du présent courrier, soit au moins jusqu’au {date}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Video link</source>
            <translation>Visioconférence</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Copie à</translation>
        </message>
        <message>
            <source>Our ref.</source>
            <translation>Nos réf.</translation>
        </message>
        <message>
            <source>Your ref.</source>
            <translation>Vos réf.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>The buyer</source>
            <translation>L’acheteur</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>The contract “{title}” provides for a progress plan, whose content is settled at a meeting of the buyer, the facilitator and the holder, which the holder organises.</source>
            <translation>Le marché « {title} » prévoit un plan de progrès, dont le contenu est précisé lors d’une réunion entre l’acheteur, le facilitateur et le titulaire, organisée par le titulaire.</translation>
        </message>
        <message>
            <source>On {date}</source>
            <translation>Le {date}</translation>
        </message>
        <message>
            <source>We have the honour of inviting you to it:</source>
            <translation>Nous avons l’honneur de vous y convier :</translation>
        </message>
        <message>
            <source>The agenda will be:</source>
            <translation>L’ordre du jour sera le suivant :</translation>
        </message>
        <message>
            <source>For each axis we will present our project: the objectives that we can reach, our actions and the resources they need, so that the progress plan can be drawn up together.</source>
            <translation>Pour chaque axe, nous présenterons notre projet : les objectifs que nous sommes en mesure d’atteindre, nos actions et les ressources nécessaires, afin d’élaborer conjointement le plan de progrès.</translation>
        </message>
        <message>
            <source>Expected at the meeting:</source>
            <translation>Sont attendus à cette réunion :</translation>
        </message>
        <message>
            <source>The contract “{title}”, notified on {date}, provides for a progress plan, whose content is settled at a meeting of the buyer, the facilitator and the holder. The holder organises it within two months of the notification.</source>
            <translation>Le marché « {title} », notifié le {date}, prévoit un plan de progrès, dont le contenu est précisé lors d’une réunion entre l’acheteur, le facilitateur et le titulaire. Le titulaire l’organise dans les deux mois suivant la notification.</translation>
        </message>
        <message>
            <source>This plan changes no term of the contract: it is made binding by the exchange of letters of both parties, of which this one is part, without an amendment.</source>
            <translation>Ce plan ne modifie aucune stipulation du marché : il est formalisé par l’échange de courriers des deux parties, dont le présent courrier fait partie, sans avenant.</translation>
        </message>
        <message>
            <source>This letter answers the buyer’s, which names the same version of the plan.</source>
            <translation>Le présent courrier répond à celui de l’acheteur, qui vise la même version du plan.</translation>
        </message>
        <message>
            <source>The holder</source>
            <translation>Le titulaire</translation>
        </message>
        <message>
            <source>invitation to submit remarks before a penalty</source>
            <translation>invitation à présenter des observations avant pénalité</translation>
        </message>
        <message>
            <source>No penalty will be decided before we have received your remarks or, failing any, before this time has run out.</source>
            <translation>Aucune pénalité ne sera décidée avant la réception de vos observations ou, à défaut, avant la fin de ce délai.</translation>
        </message>
        <message>
            <source>You may say what caused the facts, contest them, tell what you have done about them since, and enclose any document of use.</source>
            <translation>Vous pouvez indiquer la cause de ces faits, les contester, faire part des mesures prises depuis et joindre toute pièce utile.</translation>
        </message>
        <message>
            <source>In the performance of the contract “{title}”, we have noted the following facts, which may be a breach:</source>
            <translation>Dans l’exécution du marché « {title} », nous avons constaté les faits suivants, susceptibles de constituer un manquement :</translation>
        </message>
        <message>
            <source>to be completed</source>
            <translation>à compléter</translation>
        </message>
        <message>
            <source>to be settled in the light of your remarks</source>
            <translation>à fixer au vu de vos observations</translation>
        </message>
        <message>
            <source>We invite you to submit your remarks in writing within a time that is to be completed.</source>
            <translation>Nous vous invitons à présenter vos observations écrites dans un délai à compléter.</translation>
        </message>
        <message>
            <source>Invitation to submit remarks before a penalty</source>
            <translation>Invitation à présenter des observations avant pénalité</translation>
        </message>
        <message>
            <source>The contract provides for these facts:</source>
            <translation>Pour ces faits, le marché prévoit :</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Constatés le</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Stipulation</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Amount envisaged</source>
            <translation>Montant envisagé</translation>
        </message>
        <message>
            <source>{amount} (cap of the penalty: {cap})</source>
            <translation>{amount} (plafond de la pénalité : {cap})</translation>
        </message>
        <message>
            <source>clause on the progress plan, article {number}</source>
            <translation>article {number} de la clause « plan de progrès »</translation>
        </message>
        <message>
            <source>see the contract papers</source>
            <translation>voir les pièces du marché</translation>
        </message>
        <message>
            <source>{amount} (one breach)</source>
            <translation>{amount} (un manquement)</translation>
        </message>
        <message>
            <source>{amount}, at most {cap}</source>
            <translation>{amount}, dans la limite de {cap}</translation>
        </message>
        <message>
            <source>The contract “{title}”, notified on {date}, provides for a progress plan, whose content is settled at a meeting of the buyer, the facilitator and the holder. The holder organises it by {limit} at the latest.</source>
            <translation>Le marché « {title} », notifié le {date}, prévoit un plan de progrès, dont le contenu est précisé lors d’une réunion entre l’acheteur, le facilitateur et le titulaire. Le titulaire l’organise au plus tard le {limit}.</translation>
        </message>
        <message>
            <source>The contract “{title}”, notified on {date}, provides for a progress plan from its first anniversary on, whose content is settled at a meeting of the buyer, the facilitator and the holder. The holder organises it within two months of that anniversary.</source>
            <translation>Le marché « {title} », notifié le {date}, prévoit un plan de progrès à compter de sa première date anniversaire, dont le contenu est précisé lors d’une réunion entre l’acheteur, le facilitateur et le titulaire. Le titulaire l’organise dans les deux mois suivant cette date anniversaire.</translation>
        </message>
        <message>
            <source>The contract “{title}”, notified on {date}, provides for a progress plan from its first anniversary on, whose content is settled at a meeting of the buyer, the facilitator and the holder. The holder organises it by {limit} at the latest.</source>
            <translation>Le marché « {title} », notifié le {date}, prévoit un plan de progrès à compter de sa première date anniversaire, dont le contenu est précisé lors d’une réunion entre l’acheteur, le facilitateur et le titulaire. Le titulaire l’organise au plus tard le {limit}.</translation>
        </message>
        <message>
            <source>The progress plan of year {year} of the contract “{title}”, from {start} to {end}, was drawn up together. The buyer hereby agrees to it, in the version {version} that is enclosed.</source>
            <translation>Le plan de progrès de l’année {year} du marché « {title} », qui court du {start} au {end}, a été élaboré conjointement. Par la présente, l’acheteur donne son accord sur ce plan, dans sa version {version} ci-jointe.</translation>
        </message>
        <message>
            <source>The progress plan of year {year} of the contract “{title}”, from {start} to {end}, was drawn up together. The holder hereby agrees to it, in the version {version} that is enclosed, and undertakes to carry out the actions that are its own.</source>
            <translation>Le plan de progrès de l’année {year} du marché « {title} », qui court du {start} au {end}, a été élaboré conjointement. Par la présente, le titulaire donne son accord sur ce plan, dans sa version {version} ci-jointe, et s’engage à mettre en œuvre les actions à sa charge.</translation>
        </message>
        <message>
            <source>Please confirm the holder’s agreement by a letter that names the same version of the plan.</source>
            <translation>Nous vous remercions de nous confirmer l’accord du titulaire par un courrier visant la même version du plan.</translation>
        </message>
        <message>
            <source>This letter answers yours of {date} (ref. {reference}), which names the same version of the plan.</source>
            <translation>Le présent courrier répond à votre courrier du {date} (réf. {reference}), qui vise la même version du plan.</translation>
        </message>
        <message>
            <source>Agreement on the progress plan, year {year}</source>
            <translation>Accord sur le plan de progrès, année {year}</translation>
        </message>
        <message>
            <source>agreement on the progress plan, year {year}</source>
            <translation>accord sur le plan de progrès, année {year}</translation>
        </message>
        <message>
            <source>The plan is about:</source>
            <translation>Le plan porte sur les axes suivants :</translation>
        </message>
        <message>
            <source>This letter answers yours of {date}, which names the same version of the plan.</source>
            <translation>Le présent courrier répond à votre courrier du {date}, qui vise la même version du plan.</translation>
        </message>
        <message>
            <source>progress plan, year {year}, version {version}</source>
            <translation>plan de progrès, année {year}, version {version}</translation>
        </message>
        <message>
            <source>{plan}, validated on {date}</source>
            <translation>{plan}, validé le {date}</translation>
        </message>
        <message>
            <source>This letter answers yours (ref. {reference}), which names the same version of the plan.</source>
            <translation>Le présent courrier répond à votre courrier (réf. {reference}), qui vise la même version du plan.</translation>
        </message>
        <message>
            <source>Enclosed</source>
            <translation>Pièce jointe</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Suitable</source>
            <translation>Adapté</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>Not suitable</source>
            <translation>Non adapté</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>À renseigner</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>change the library</source>
            <translation>modifier la bibliothèque</translation>
        </message>
        <message>
            <source>axis (my library)</source>
            <translation>axe (ma bibliothèque)</translation>
        </message>
        <message>
            <source>Add from the library</source>
            <translation>Ajouter depuis la bibliothèque</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Rechercher dans la bibliothèque</translation>
        </message>
        <message>
            <source>Search: waste, training, deliveries…</source>
            <translation>Rechercher : déchets, formation, livraisons…</translation>
        </message>
        <message>
            <source>Axes of the library</source>
            <translation>Axes de la bibliothèque</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>axis</source>
            <translation>axe</translation>
        </message>
        <message>
            <source>objective</source>
            <translation>objectif</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) chosen</source>
            <translation>
                <numerusform>%n élément choisi</numerusform>
                <numerusform>%n éléments choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indicateur</translation>
        </message>
        <message>
            <source>action: {party}</source>
            <translation>action : {party}</translation>
        </message>
    </context>
    <context>
        <name>LineKind</name>
        <message>
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Put-off axis</source>
            <translation>Axe différé</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;Undo</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <source>&amp;Undo: {act}</source>
            <translation>A&amp;nnuler : {act}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Redo: {act}</source>
            <translation>&amp;Rétablir : {act}</translation>
        </message>
        <message>
            <source>Move to the &amp;bin…</source>
            <translation>Mettre à la &amp;corbeille…</translation>
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation>&amp;Archiver</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;New contract</source>
            <translation>&amp;Nouveau marché</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>&amp;Importer une liste…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Sauvegarder…</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurer…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Préférences…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Search…</source>
            <translation>Re&amp;chercher…</translation>
        </message>
        <message>
            <source>&amp;Go to a contract…</source>
            <translation>&amp;Aller à un marché…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;List of contracts</source>
            <translation>&amp;Liste des marchés</translation>
        </message>
        <message>
            <source>What is &amp;due</source>
            <translation>É&amp;chéances</translation>
        </message>
        <message>
            <source>Su&amp;mmary or detail</source>
            <translation>&amp;Résumé ou détail</translation>
        </message>
        <message>
            <source>Deadlines &amp;panel</source>
            <translation>&amp;Volet des échéances</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Act&amp;ualiser</translation>
        </message>
        <message>
            <source>&amp;All deadlines to my calendar</source>
            <translation>Toutes les échéances dans mon &amp;agenda</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>C&amp;olonnes</translation>
        </message>
        <message>
            <source>&amp;Filters</source>
            <translation>&amp;Filtres</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>&amp;Zoom</source>
            <translation>&amp;Zoom</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Agrandir</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>&amp;Réduire</translation>
        </message>
        <message>
            <source>&amp;Normal size (100%)</source>
            <translation>&amp;Taille normale (100 %)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;Contract</source>
            <translation>&amp;Marché</translation>
        </message>
        <message>
            <source>&amp;Open the plan</source>
            <translation>&amp;Ouvrir le plan</translation>
        </message>
        <message>
            <source>&amp;Edit the contract…</source>
            <translation>&amp;Modifier le marché…</translation>
        </message>
        <message>
            <source>&amp;Life of the contract</source>
            <translation>Par&amp;cours du marché</translation>
        </message>
        <message>
            <source>Next thing &amp;to do</source>
            <translation>&amp;Suite à donner</translation>
        </message>
        <message>
            <source>Deadlines to my &amp;calendar</source>
            <translation>Échéances dans mon a&amp;genda</translation>
        </message>
        <message>
            <source>&amp;Meeting</source>
            <translation>&amp;Réunion</translation>
        </message>
        <message>
            <source>&amp;Begin the meeting</source>
            <translation>&amp;Commencer la réunion</translation>
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>Compte re&amp;ndu</translation>
        </message>
        <message>
            <source>&amp;Documents issued…</source>
            <translation>&amp;Documents émis…</translation>
        </message>
        <message>
            <source>Send to the &amp;holder…</source>
            <translation>En&amp;voyer au titulaire…</translation>
        </message>
        <message>
            <source>&amp;Resume the meeting</source>
            <translation>&amp;Reprendre la réunion</translation>
        </message>
        <message>
            <source>&amp;Show a document</source>
            <translation>A&amp;fficher un document</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Directory of organisations…</source>
            <translation>&amp;Annuaire des organismes…</translation>
        </message>
        <message>
            <source>&amp;Verify the database</source>
            <translation>&amp;Vérifier la base de données</translation>
        </message>
        <message>
            <source>Open the data &amp;folder</source>
            <translation>Ouvrir le &amp;dossier des données</translation>
        </message>
        <message>
            <source>Open the &amp;log…</source>
            <translation>Consulter le &amp;journal…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Help on this screen</source>
            <translation>Aide sur cet &amp;écran</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Guided tour on examples</source>
            <translation>&amp;Visite guidée sur des exemples</translation>
        </message>
        <message>
            <source>&amp;About…</source>
            <translation>À &amp;propos…</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>Actions of the &amp;holder</source>
            <translation>Actions du &amp;titulaire</translation>
        </message>
        <message>
            <source>Actions of the &amp;buyer</source>
            <translation>Actions de l’&amp;acheteur</translation>
        </message>
        <message>
            <source>&amp;Interim point</source>
            <translation>Po&amp;int d’étape</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n form(s) had been begun and not finished.</source>
            <translation>
                <numerusform>%n formulaire commencé n’a pas été terminé.</numerusform>
                <numerusform>%n formulaires commencés n’ont pas été terminés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to which contract?</source>
            <translation>Aller à quel marché ?</translation>
        </message>
        <message>
            <source>The last change could not be saved. Close all the same, and lose it?</source>
            <translation>La dernière modification n’a pas pu être enregistrée. Fermer quand même et la perdre ?</translation>
        </message>
        <message>
            <source>Example data</source>
            <translation>Données d’exemple</translation>
        </message>
        <message>
            <source>&amp;Take out of the bin</source>
            <translation>&amp;Sortir de la corbeille</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>Supprimer &amp;définitivement…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>&amp;Bring back from the archives</source>
            <translation>&amp;Sortir des archives</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Close and lose it</source>
            <translation>Fermer et la perdre</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Measurable</source>
            <translation>Mesurable</translation>
        </message>
        <message>
            <source>Qualitative</source>
            <translation>Qualitatif</translation>
        </message>
    </context>
    <context>
        <name>MeetingKind</name>
        <message>
            <source>Kick-off meeting</source>
            <translation>Réunion de lancement</translation>
        </message>
        <message>
            <source>Interim point</source>
            <translation>Point d’étape</translation>
        </message>
        <message>
            <source>Half-yearly review</source>
            <translation>Bilan semestriel</translation>
        </message>
        <message>
            <source>Annual review</source>
            <translation>Bilan annuel</translation>
        </message>
        <message>
            <source>Final review</source>
            <translation>Bilan final</translation>
        </message>
    </context>
    <context>
        <name>MeetingStatus</name>
        <message>
            <source>Open</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacée</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>finish the meeting</source>
            <translation>terminer la réunion</translation>
        </message>
        <message>
            <source>begin the meeting</source>
            <translation>commencer la réunion</translation>
        </message>
        <message>
            <source>correct the minutes</source>
            <translation>corriger le compte rendu</translation>
        </message>
        <message>
            <source>delete the meeting</source>
            <translation>supprimer la réunion</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>This version cancels and replaces the one before.</source>
            <translation>Cette version annule et remplace la précédente.</translation>
        </message>
        <message>
            <source>Good morning,

Please find attached the following document: {document}.

Contract {reference}: {title}
Meeting: {meeting} of {date}
{replaces}

Please send any remarks by {remarks_until} at the latest; without remarks by then, the minutes are deemed accepted.

Kind regards
{facilitator}</source>
            <translation>Bonjour,

Veuillez trouver ci-joint le document suivant : {document}.

Marché {reference} : {title}
Réunion : {meeting}, {date}
{replaces}

Merci d’adresser vos éventuelles observations au plus tard le {remarks_until} ; sans observation à cette date, le compte rendu est réputé accepté.

Cordialement
{facilitator}</translation>
        </message>
        <message>
            <source>{document} – contract {reference}, {title}</source>
            <translation>{document} – marché {reference}, {title}</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Title of the document</source>
            <translation>Titre du document</translation>
        </message>
        <message>
            <source>Reference of the contract</source>
            <translation>Référence du marché</translation>
        </message>
        <message>
            <source>Subject of the contract</source>
            <translation>Objet du marché</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Type de réunion</translation>
        </message>
        <message>
            <source>Date of the meeting, or of the document</source>
            <translation>Date de la réunion, sinon du document</translation>
        </message>
        <message>
            <source>Last day for remarks</source>
            <translation>Dernier jour pour les observations</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Version of the document</source>
            <translation>Version du document</translation>
        </message>
        <message>
            <source>Notice that a version replaces another, or is replaced</source>
            <translation>Mention d’une version qui en remplace une autre, ou qui est remplacée</translation>
        </message>
        <message>
            <source>The facilitator’s organisation</source>
            <translation>Organisme du facilitateur</translation>
        </message>
    </context>
    <context>
        <name>MessageFieldName</name>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>title</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>réunion</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>remarks_until</source>
            <translation>observations_avant</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>titulaire</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>acheteur</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>replaces</source>
            <translation>remplacement</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>facilitateur</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>MinutesDocument</name>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>No decision was made.</source>
            <translation>Aucune décision n’a été prise.</translation>
        </message>
        <message>
            <source>Where do we stand?</source>
            <translation>Où en est-on ?</translation>
        </message>
        <message>
            <source>The plan has no indicator yet.</source>
            <translation>Le plan ne compte pas encore d’indicateur.</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>À retenir</translation>
        </message>
        <message>
            <source>Present and excused</source>
            <translation>Personnes présentes et excusées</translation>
        </message>
        <message>
            <source>Nobody is recorded.</source>
            <translation>Aucune personne n’est inscrite.</translation>
        </message>
        <message>
            <source>What became of earlier decisions</source>
            <translation>Suites données aux décisions antérieures</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Attentes</translation>
        </message>
        <message>
            <source>Difficulties</source>
            <translation>Difficultés</translation>
        </message>
        <message>
            <source>Proposals of the holder</source>
            <translation>Propositions du titulaire</translation>
        </message>
        <message>
            <source>Breaches and penalties</source>
            <translation>Manquements et pénalités</translation>
        </message>
        <message>
            <source>The plan of the next year</source>
            <translation>Plan de l’année suivante</translation>
        </message>
        <message>
            <source>Agreement of the parties</source>
            <translation>Accord des parties</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Prochaine réunion</translation>
        </message>
        <message>
            <source>Hatched: beyond the highest figure agreed.</source>
            <translation>Partie hachurée : au-delà du maximum convenu.</translation>
        </message>
        <message>
            <source>The holder’s projects, axis by axis</source>
            <translation>Projets du titulaire, axe par axe</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Réalisé</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>{what}, from {start} to {end}</source>
            <translation>{what}, du {start} au {end}</translation>
        </message>
        <message>
            <source>Agrees on the conclusions of the meeting</source>
            <translation>Accord sur les conclusions de la réunion</translation>
        </message>
        <message>
            <source>Agrees on the conclusions of the meeting and on the plan proposed for year {number}</source>
            <translation>Accord sur les conclusions de la réunion et sur le plan proposé pour l’année {number}</translation>
        </message>
        <message>
            <source>Reservation of the holder</source>
            <translation>Réserve du titulaire</translation>
        </message>
        <message>
            <source>Reservation of the buyer</source>
            <translation>Réserve de l’acheteur</translation>
        </message>
        <message>
            <source>{meeting}, year {number}</source>
            <translation>{meeting}, année {number}</translation>
        </message>
        <message>
            <source>{meeting} of the contract</source>
            <translation>{meeting} du marché</translation>
        </message>
        <message numerus="yes">
            <source>within %n working day(s) of the sending of these minutes; without remarks by then, they are deemed accepted</source>
            <translation>
                <numerusform>dans le délai de %n jour ouvré suivant la transmission du présent compte rendu ; sans observation dans ce délai, il est réputé accepté</numerusform>
                <numerusform>dans les %n jours ouvrés suivant la transmission du présent compte rendu ; sans observation dans ce délai, il est réputé accepté</numerusform>
            </translation>
        </message>
        <message>
            <source>Touches a term of the contract ({term}): calls for an amendment</source>
            <translation>Touche une stipulation du marché ({term}) : appelle un avenant</translation>
        </message>
        <message>
            <source>Areas of progress</source>
            <translation>Axes de progrès</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Cancels and replaces version {number}.</source>
            <translation>Annule et remplace la version {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier one(s) late</source>
            <translation>
                <numerusform>%n antérieure en retard</numerusform>
                <numerusform>%n antérieures en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>Actions spoken of or late</source>
            <translation>Actions évoquées ou en retard</translation>
        </message>
        <message>
            <source>Minutes of the kick-off meeting</source>
            <translation>Compte rendu de la réunion de lancement</translation>
        </message>
        <message>
            <source>Minutes of the interim point</source>
            <translation>Compte rendu du point d’étape</translation>
        </message>
        <message>
            <source>Minutes of the half-yearly review</source>
            <translation>Compte rendu du bilan semestriel</translation>
        </message>
        <message>
            <source>Minutes of the annual review</source>
            <translation>Compte rendu du bilan annuel</translation>
        </message>
        <message>
            <source>Minutes of the final review</source>
            <translation>Compte rendu du bilan final</translation>
        </message>
        <message>
            <source>Cancels and replaces version {number} of {date}.</source>
            <translation>Annule et remplace la version {number} du {date}.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présent(e)s</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Excusé(e)s</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent(e)s</translation>
        </message>
        <message>
            <source>Other indicators of the plan: {counts}. The next review goes through them all.</source>
            <translation>Autres indicateurs du plan : {counts}. Tous seront revus au prochain bilan.</translation>
        </message>
        <message>
            <source>Other actions of the plan: {counts}. The next review goes through them all.</source>
            <translation>Autres actions du plan : {counts}. Toutes seront revues au prochain bilan.</translation>
        </message>
        <message>
            <source>Achieved, target (line)</source>
            <translation>Réalisé et cible (trait)</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonné</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} sur {total}</translation>
        </message>
        <message>
            <source>{minutes}, date to be set</source>
            <translation>{minutes}, date à fixer</translation>
        </message>
        <message>
            <source>First made on {date}</source>
            <translation>Faite le {date}</translation>
        </message>
        <message numerus="yes">
            <source>decision(s)</source>
            <translation>
                <numerusform>décision</numerusform>
                <numerusform>décisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Non recueilli</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>actions done</source>
            <translation>actions terminées</translation>
        </message>
        <message>
            <source>indicators on track</source>
            <translation>indicateurs en bonne voie</translation>
        </message>
        <message>
            <source>next meeting</source>
            <translation>prochaine réunion</translation>
        </message>
        <message>
            <source>Circulation</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observations</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Reconduit</translation>
        </message>
        <message>
            <source>The plan has no indicator.</source>
            <translation>Le plan ne comporte pas d’indicateur.</translation>
        </message>
        <message>
            <source>{minutes} of {date}</source>
            <translation>{minutes} du {date}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>NewOrganisation</name>
        <message>
            <source>Type a part of the name, or of the SIRET</source>
            <translation>Partie du nom ou du SIRET</translation>
        </message>
        <message>
            <source>Name of the new organisation</source>
            <translation>Nom du nouvel organisme</translation>
        </message>
        <message>
            <source>SIRET of the new organisation</source>
            <translation>SIRET du nouvel organisme</translation>
        </message>
        <message>
            <source>Add to the directory</source>
            <translation>Ajouter à l’annuaire</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Renoncer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>SIRET</source>
            <translation>SIRET</translation>
        </message>
        <message>
            <source>New organisation, kept in the directory</source>
            <translation>Nouvel organisme, conservé dans l’annuaire</translation>
        </message>
        <message>
            <source>Type the name: it will be added to the directory</source>
            <translation>Saisissez le nom : il sera ajouté à l’annuaire</translation>
        </message>
    </context>
    <context>
        <name>NextThing</name>
        <message>
            <source>Assess whether a plan is feasible</source>
            <translation>Évaluer la faisabilité d’un plan de progrès</translation>
        </message>
        <message>
            <source>Finish the assessment</source>
            <translation>Terminer l’évaluation de faisabilité</translation>
        </message>
        <message>
            <source>Archive the contract, or assess it again</source>
            <translation>Archiver le marché, ou le réévaluer</translation>
        </message>
        <message>
            <source>Choose the axes and prepare the clause</source>
            <translation>Choisir les axes et préparer la clause</translation>
        </message>
        <message>
            <source>Complete the preparation</source>
            <translation>Compléter la préparation</translation>
        </message>
        <message>
            <source>Enter the notification once the contract is awarded</source>
            <translation>Saisir la notification, une fois le marché attribué</translation>
        </message>
        <message>
            <source>Review the duration, or when the plan begins: the contract ends before</source>
            <translation>Revoir la durée du marché, ou le début du plan : le marché prend fin avant</translation>
        </message>
        <message>
            <source>Have the holder convene the kick-off meeting</source>
            <translation>Faire convoquer la réunion de lancement par le titulaire</translation>
        </message>
        <message>
            <source>Hold the kick-off meeting</source>
            <translation>Tenir la réunion de lancement</translation>
        </message>
        <message>
            <source>Resume the meeting under way</source>
            <translation>Reprendre la réunion en cours</translation>
        </message>
        <message>
            <source>Draw up the plan with the parties</source>
            <translation>Élaborer le plan avec les parties</translation>
        </message>
        <message>
            <source>Complete the plan</source>
            <translation>Compléter le plan</translation>
        </message>
        <message>
            <source>Have the plan validated</source>
            <translation>Faire valider le plan</translation>
        </message>
        <message>
            <source>Exchange the letters of both parties</source>
            <translation>Échanger les courriers des deux parties</translation>
        </message>
        <message>
            <source>Have the amendment signed</source>
            <translation>Faire signer l’avenant</translation>
        </message>
        <message>
            <source>Hold the review</source>
            <translation>Tenir la réunion de bilan</translation>
        </message>
        <message>
            <source>Meet the next deadline</source>
            <translation>Tenir la prochaine échéance</translation>
        </message>
        <message>
            <source>Hold the final review</source>
            <translation>Tenir le bilan final</translation>
        </message>
        <message>
            <source>Settle the breaches: decision, notification or payment</source>
            <translation>Solder les manquements : décision, notification ou paiement</translation>
        </message>
        <message>
            <source>Draw the lessons for the next tender</source>
            <translation>Tirer les enseignements pour le prochain marché</translation>
        </message>
        <message>
            <source>Nothing is left to do</source>
            <translation>Plus rien à faire</translation>
        </message>
        <message numerus="yes">
            <source>Complete the preparation (%n thing(s) missing)</source>
            <translation>
                <numerusform>Compléter la préparation (%n élément manquant)</numerusform>
                <numerusform>Compléter la préparation (%n éléments manquants)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NonWorking</name>
        <message>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>dimanche</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>jour férié</translation>
        </message>
    </context>
    <context>
        <name>NotificationSource</name>
        <message>
            <source>Letter or delivery by hand</source>
            <translation>Courrier ou remise en main propre</translation>
        </message>
        <message>
            <source>Buyer’s portal, read</source>
            <translation>Profil d’acheteur, date de première lecture</translation>
        </message>
        <message>
            <source>Buyer’s portal, unread (8 days after posting)</source>
            <translation>Profil d’acheteur, non lu (8 jours après la mise à disposition)</translation>
        </message>
    </context>
    <context>
        <name>OrganisationKind</name>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitateur</translation>
        </message>
        <message>
            <source>Other body</source>
            <translation>Autre organisme</translation>
        </message>
    </context>
    <context>
        <name>Origin</name>
        <message>
            <source>template of the program</source>
            <translation>modèle du logiciel</translation>
        </message>
        <message>
            <source>my template</source>
            <translation>mon modèle</translation>
        </message>
        <message>
            <source>reworded for this contract</source>
            <translation>rédigé pour ce marché</translation>
        </message>
    </context>
    <context>
        <name>OtherMeans</name>
        <message>
            <source>Number of the registered letter or of the deposit</source>
            <translation>N° de recommandé ou de dépôt</translation>
        </message>
        <message>
            <source>Sent by other means</source>
            <translation>Document transmis autrement</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Mode de transmission</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Noter l’envoi</translation>
        </message>
        <message>
            <source>{name} is recorded as sent on this day. What was noted in error can be struck.</source>
            <translation>{name} sera noté comme transmis à cette date. Un envoi noté par erreur peut être écarté ensuite, avec son motif.</translation>
        </message>
        <message>
            <source>{name} is issued, and recorded as sent on this day.</source>
            <translation>{name} sera émis et noté comme transmis à cette date.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Handed over in person</source>
            <translation>Remis en main propre</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Par courrier postal</translation>
        </message>
        <message>
            <source>Through the buyer’s portal</source>
            <translation>Par le profil d’acheteur</translation>
        </message>
        <message>
            <source>Enter the day on which the document was handed over.</source>
            <translation>Indiquez la date de la transmission.</translation>
        </message>
        <message>
            <source>&amp;Way</source>
            <translation>&amp;Mode de transmission</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>&amp;To whom</source>
            <translation>À &amp;qui</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Référence</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Done</source>
            <translation>Réalisée</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Non réalisée</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonnée</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>&amp;Print…</source>
            <translation>Im&amp;primer…</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>&amp;Open in the PDF reader</source>
            <translation>&amp;Ouvrir dans le lecteur PDF</translation>
        </message>
        <message>
            <source>Si&amp;gn…</source>
            <translation>Si&amp;gner…</translation>
        </message>
        <message>
            <source>Send to the &amp;holder…</source>
            <translation>Envo&amp;yer au titulaire…</translation>
        </message>
        <message>
            <source>Sent by other &amp;means…</source>
            <translation>&amp;Transmis autrement…</translation>
        </message>
        <message>
            <source>As things stand now, not issued: it will be issued as version {version}.</source>
            <translation>Document à ce jour, non émis : il le sera sous le numéro de version {version}.</translation>
        </message>
        <message>
            <source>Sign this version</source>
            <translation>Signer cette version</translation>
        </message>
        <message>
            <source>The holder convenes: give it this letter to sign and to send.</source>
            <translation>C’est le titulaire qui convoque : remettez-lui ce courrier, à signer et à envoyer.</translation>
        </message>
        <message>
            <source>This letter is the holder’s: give it to the holder to sign and to send.</source>
            <translation>Ce courrier est celui du titulaire : remettez-le-lui, à signer et à envoyer.</translation>
        </message>
        <message>
            <source>This letter is the buyer’s: give it to the buyer to sign and to send.</source>
            <translation>Ce courrier est celui de l’acheteur : remettez-le-lui, à signer et à envoyer.</translation>
        </message>
        <message>
            <source>Print this version</source>
            <translation>Imprimer cette version</translation>
        </message>
        <message>
            <source>&amp;Issue and keep</source>
            <translation>É&amp;mettre et conserver</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Send to the &amp;buyer…</source>
            <translation>Envo&amp;yer à l’acheteur…</translation>
        </message>
        <message>
            <source>The document is issued, and kept with its contract as {name}.</source>
            <translation>Document émis et conservé avec le marché : {name}</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Impression en cours…</translation>
        </message>
        <message>
            <source>The printer did not take all pages: check it, then try again.</source>
            <translation>L’imprimante n’a pas pris toutes les pages : vérifiez-la, puis réessayez.</translation>
        </message>
        <message>
            <source>The sending is recorded.</source>
            <translation>Envoi noté.</translation>
        </message>
        <message>
            <source>Signed. The signed document is kept as {name}, beside the one issued.</source>
            <translation>Document signé. Il est conservé sous le nom {name}, à côté de celui qui a été émis.</translation>
        </message>
        <message>
            <source>As things stand now: this document is not issued.</source>
            <translation>Document à ce jour, non émis.</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier sending(s)</source>
            <translation>
                <numerusform>et %n envoi antérieur</numerusform>
                <numerusform>et %n envois antérieurs</numerusform>
            </translation>
        </message>
        <message>
            <source>The document was handed to the printer.</source>
            <translation>Le document a été transmis à l’imprimante.</translation>
        </message>
    </context>
    <context>
        <name>PaperKinds</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Feasibility sheet</source>
            <translation>Fiche de faisabilité</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <source>Project sheets</source>
            <translation>Fiches projet</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan de progrès</translation>
        </message>
        <message>
            <source>Actions of a party</source>
            <translation>Actions d’une partie</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>Bilan final</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Signed document</source>
            <translation>Document signé</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Documents issued</source>
            <translation>Documents émis</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint</source>
            <translation>Empreinte SHA-256</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Cop&amp;ier</translation>
        </message>
        <message>
            <source>Copy the fingerprint</source>
            <translation>Copier l’empreinte</translation>
        </message>
        <message>
            <source>Sendings of the document</source>
            <translation>Envois du document</translation>
        </message>
        <message>
            <source>&amp;Noted in error…</source>
            <translation>&amp;Noté par erreur…</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>&amp;Sendings</source>
            <translation>En&amp;vois</translation>
        </message>
        <message>
            <source>Not sent yet.</source>
            <translation>Pas encore envoyé.</translation>
        </message>
        <message>
            <source>Signed by {signer} on {date}</source>
            <translation>Signé par {signer} le {date}</translation>
        </message>
        <message>
            <source>The fingerprint is copied.</source>
            <translation>Empreinte copiée.</translation>
        </message>
        <message>
            <source>Open in the PDF reader</source>
            <translation>Ouvrir dans le lecteur PDF</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Sent by other means…</source>
            <translation>Transmis autrement…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Documents of contract {reference}</source>
            <translation>Documents du marché {reference}</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documents Word (*.docx)</translation>
        </message>
        <message>
            <source>issued on {date} at {hour}:{minute}, version {version}</source>
            <translation>émis le {date} à {hour} h {minute}, version {version}</translation>
        </message>
        <message>
            <source>{issued}, signed</source>
            <translation>{issued}, signé</translation>
        </message>
        <message>
            <source>Save the document as</source>
            <translation>Enregistrer le document sous</translation>
        </message>
        <message>
            <source>No document yet: finishing a meeting issues its minutes; others are issued from their preview.</source>
            <translation>Aucun document : terminer une réunion émet son compte rendu ; les autres documents sont émis depuis leur aperçu.</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>Envoyer…</translation>
        </message>
        <message>
            <source>No program opens PDF files here. The document is kept as {path}.</source>
            <translation>Aucun logiciel n’ouvre les fichiers PDF sur ce poste. Le document se trouve ici : {path}</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} existe déjà. Le remplacer ?</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Enregistré : {path}</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
    </context>
    <context>
        <name>Party</name>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Both parties</source>
            <translation>Acheteur et titulaire</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitateur</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Preview of the document</source>
            <translation>Aperçu du document</translation>
        </message>
        <message>
            <source>The preview is being made…</source>
            <translation>Préparation de l’aperçu…</translation>
        </message>
        <message>
            <source>There is no preview.</source>
            <translation>Aperçu indisponible.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Occurrence précédente (Maj+F3)</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Size of the pages</source>
            <translation>Taille des pages</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Largeur de la page</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PenaltyDecision</name>
        <message>
            <source>Waived</source>
            <translation>Sans suite</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Penalty applied</source>
            <translation>Pénalité appliquée</translation>
        </message>
    </context>
    <context>
        <name>PenaltyUnit</name>
        <message>
            <source>€ per day late</source>
            <translation>€ par jour de retard</translation>
        </message>
        <message>
            <source>€ per event</source>
            <translation>€ par manquement</translation>
        </message>
        <message>
            <source>€ per hour not done</source>
            <translation>€ par heure non réalisée</translation>
        </message>
        <message>
            <source>% of the contract amount</source>
            <translation>% du montant du marché</translation>
        </message>
        <message>
            <source>% of the year’s amount</source>
            <translation>% du montant annuel</translation>
        </message>
    </context>
    <context>
        <name>Perimeter</name>
        <message>
            <source>Perimeter: only the employees assigned to the contract, or likely to be; never the company’s general policy.</source>
            <translation>Périmètre : uniquement les salariés affectés au marché, ou susceptibles de l’être ; jamais la politique générale de l’entreprise.</translation>
        </message>
        <message>
            <source>Perimeter: the services of the contract, never the company’s general policy.</source>
            <translation>Périmètre : les prestations du marché, jamais la politique générale de l’entreprise.</translation>
        </message>
        <message>
            <source>Perimeter: the services of the contract; on social axes only the employees assigned to it, or likely to be; never the company’s general policy.</source>
            <translation>Périmètre : les prestations du marché et, pour les axes sociaux, les seuls salariés affectés au marché ou susceptibles de l’être ; jamais la politique générale de l’entreprise.</translation>
        </message>
    </context>
    <context>
        <name>PlanComparison</name>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Put off: {axis} ({reason})</source>
            <translation>Différé : {axis} ({reason})</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Suivi et contrôle</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Sharing of gains</source>
            <translation>Partage des gains</translation>
        </message>
        <message>
            <source>supplied by: {party}, {frequency}</source>
            <translation>fourni par : {party}, {frequency}</translation>
        </message>
        <message>
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <source>Action ({party})</source>
            <translation>Action ({party})</translation>
        </message>
        <message>
            <source>Means ({party})</source>
            <translation>Moyens ({party})</translation>
        </message>
        <message>
            <source>Untitled axis</source>
            <translation>Axe sans intitulé</translation>
        </message>
    </context>
    <context>
        <name>PlanDocument</name>
        <message>
            <source>Target: {figure}</source>
            <translation>Cible : {figure}</translation>
        </message>
        <message>
            <source>Schedule from {start} to {end}.</source>
            <translation>Calendrier du {start} au {end}.</translation>
        </message>
        <message>
            <source>{now} so far, against {before} before</source>
            <translation>{now} à ce jour, contre {before} auparavant</translation>
        </message>
        <message>
            <source>target reached</source>
            <translation>cible atteinte</translation>
        </message>
        <message>
            <source>outside the agreed range</source>
            <translation>hors de la fourchette convenue</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Actions of the holder</source>
            <translation>Actions du titulaire</translation>
        </message>
        <message>
            <source>Actions of the buyer</source>
            <translation>Actions de l’acheteur</translation>
        </message>
        <message>
            <source>Actions of both parties</source>
            <translation>Actions communes</translation>
        </message>
        <message>
            <source>Actions of the facilitator</source>
            <translation>Actions du facilitateur</translation>
        </message>
        <message>
            <source>from {lower} to {upper}</source>
            <translation>de {lower} à {upper}</translation>
        </message>
        <message>
            <source>{number} points</source>
            <translation>{number} points</translation>
        </message>
        <message>
            <source>No value yet</source>
            <translation>Pas encore de valeur</translation>
        </message>
        <message>
            <source>Up from {before} to {now}</source>
            <translation>En hausse, de {before} à {now}</translation>
        </message>
        <message>
            <source>Down from {before} to {now}</source>
            <translation>En baisse, de {before} à {now}</translation>
        </message>
        <message>
            <source>{gap} over the target</source>
            <translation>{gap} au-dessus de la cible</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Starting point</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions by state</source>
            <translation>Actions par état</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>{number} point</source>
            <translation>{number} point</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Non disponible</translation>
        </message>
        <message>
            <source>Unchanged at {now}</source>
            <translation>Stable à {now}</translation>
        </message>
        <message>
            <source>{gap} short of the target</source>
            <translation>il manque {gap} pour atteindre la cible</translation>
        </message>
        <message>
            <source>n/a</source>
            <translation>n. d.</translation>
        </message>
        <message>
            <source>Supplied by</source>
            <translation>Fourni par</translation>
        </message>
        <message>
            <source>{course}; {distance}</source>
            <translation>{course} ; {distance}</translation>
        </message>
        <message>
            <source>target {target}</source>
            <translation>cible {target}</translation>
        </message>
        <message>
            <source>(also followed up under axis {number})</source>
            <translation>(aussi suivie à l’axe {number})</translation>
        </message>
        <message numerus="yes">
            <source>done %n day(s) late</source>
            <translation>
                <numerusform>terminée avec %n jour de retard</numerusform>
                <numerusform>terminée avec %n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>au plus tard le {date}</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>à partir du {date}</translation>
        </message>
        <message>
            <source>(counted under axis {number})</source>
            <translation>(comptée à l’axe {number})</translation>
        </message>
        <message>
            <source>(also followed up under axes {numbers})</source>
            <translation>(aussi suivie aux axes {numbers})</translation>
        </message>
        <message>
            <source>{figure} at least</source>
            <translation>{figure} au moins</translation>
        </message>
        <message>
            <source>{figure} at most</source>
            <translation>{figure} au plus</translation>
        </message>
        <message>
            <source>{gap} under the target</source>
            <translation>{gap} sous la cible</translation>
        </message>
        <message>
            <source>no reason stated</source>
            <translation>sans motif indiqué</translation>
        </message>
        <message>
            <source>Name and function</source>
            <translation>Nom et fonction</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>For the holder</source>
            <translation>Pour le titulaire</translation>
        </message>
        <message>
            <source>For the buyer</source>
            <translation>Pour l’acheteur</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>du {start} au {end}</translation>
        </message>
        <message>
            <source>{name}, in {unit}</source>
            <translation>{name}, en {unit}</translation>
        </message>
        <message>
            <source>{family} area of progress</source>
            <translation>Axe {family}</translation>
        </message>
        <message>
            <source>The plan is about the services of the contract alone. The company’s general policy is not taken into account.</source>
            <translation>Le plan ne porte que sur les prestations du marché. La politique générale de l’entreprise n’est jamais prise en compte.</translation>
        </message>
        <message>
            <source>The plan is about the services of the contract alone and, on its social axes, only about the employees assigned to the contract, or likely to be. The company’s general policy is not taken into account.</source>
            <translation>Le plan ne porte que sur les prestations du marché et, pour les axes sociaux, ne concerne que les salariés affectés au marché ou susceptibles de l’être. La politique générale de l’entreprise n’est jamais prise en compte.</translation>
        </message>
        <message>
            <source>confirmed (only employees assigned to the contract)</source>
            <translation>confirmé (seuls les salariés affectés au marché)</translation>
        </message>
        <message>
            <source>still to be confirmed</source>
            <translation>reste à confirmer</translation>
        </message>
        <message>
            <source>linked to the social clause</source>
            <translation>lié à la clause sociale</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>no due date</source>
            <translation>sans échéance</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Sans valeur</translation>
        </message>
        <message>
            <source>Axis {number}</source>
            <translation>Axe {number}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>{point} (in part)</source>
            <translation>{point} (en partie)</translation>
        </message>
        <message>
            <source>Means and resources of the holder</source>
            <translation>Moyens et ressources du titulaire</translation>
        </message>
        <message>
            <source>Means and resources of the buyer</source>
            <translation>Moyens et ressources de l’acheteur</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>non confirmé</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Notifié le</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Year of the plan</source>
            <translation>Année du plan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Validated on</source>
            <translation>Validé le</translation>
        </message>
        <message>
            <source>Validated although incomplete</source>
            <translation>Validé bien qu’incomplet</translation>
        </message>
        <message>
            <source>Left open by the parties: {points}.</source>
            <translation>Points laissés ouverts par les parties : {points}.</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>Responsabilité</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Other actions</source>
            <translation>Autres actions</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>area(s) of progress</source>
            <translation>
                <numerusform>axe de progrès</numerusform>
                <numerusform>axes de progrès</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>objective(s)</source>
            <translation>
                <numerusform>objectif</numerusform>
                <numerusform>objectifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>indicator(s)</source>
            <translation>
                <numerusform>indicateur</numerusform>
                <numerusform>indicateurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>action(s)</source>
            <translation>
                <numerusform>action</numerusform>
                <numerusform>actions</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress plan, year {number}</source>
            <translation>Plan de progrès, année {number}</translation>
        </message>
        <message>
            <source>The plan concerns only the employees assigned to the contract, or likely to be. The company’s general policy is not taken into account.</source>
            <translation>Le plan ne concerne que les salariés affectés au marché ou susceptibles de l’être. La politique générale de l’entreprise n’est pas prise en compte.</translation>
        </message>
        <message>
            <source>confirmed (only the services of the contract)</source>
            <translation>confirmé (seules les prestations du marché)</translation>
        </message>
        <message>
            <source>confirmed (only the services of the contract and the employees assigned to it)</source>
            <translation>confirmé (seules les prestations du marché et les salariés qui y sont affectés)</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Means and resources</source>
            <translation>Moyens et ressources</translation>
        </message>
        <message>
            <source>Axes put off</source>
            <translation>Axes différés</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Perimeter of the plan</source>
            <translation>Périmètre du plan</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>The contract</source>
            <translation>Le marché</translation>
        </message>
        <message>
            <source>The plan at a glance</source>
            <translation>L’essentiel du plan</translation>
        </message>
        <message>
            <source>Monitoring and control</source>
            <translation>Suivi et contrôle</translation>
        </message>
        <message>
            <source>Still to be completed</source>
            <translation>Reste à compléter</translation>
        </message>
        <message>
            <source>Nothing entered yet.</source>
            <translation>Rien n’est encore saisi.</translation>
        </message>
        <message>
            <source>Governance and roles</source>
            <translation>Gouvernance et rôles</translation>
        </message>
        <message>
            <source>Sharing of values and gains</source>
            <translation>Valeurs et partage des gains</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Périodicité</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>change axis</source>
            <translation>modifier l’axe</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Add an axis</source>
            <translation>Ajouter un axe</translation>
        </message>
        <message>
            <source>Add from the library…</source>
            <translation>Ajouter depuis la bibliothèque…</translation>
        </message>
        <message>
            <source>Keep this axis in my library</source>
            <translation>Garder cet axe dans ma bibliothèque</translation>
        </message>
        <message>
            <source>Put this axis off…</source>
            <translation>Différer cet axe…</translation>
        </message>
        <message>
            <source>add an axis</source>
            <translation>ajouter un axe</translation>
        </message>
        <message>
            <source>delete an axis and all that hangs on it</source>
            <translation>supprimer un axe et tout ce qui en dépend</translation>
        </message>
        <message>
            <source>move an axis</source>
            <translation>déplacer un axe</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>This plan has no axis yet. Add one (Insert), or take axes with their objectives, indicators and actions from the library.</source>
            <translation>Ce plan n’a pas encore d’axe. Ajoutez-en un (touche Inser) ou prenez dans la bibliothèque des axes avec leurs objectifs, indicateurs et actions.</translation>
        </message>
        <message>
            <source>to confirm</source>
            <translation>à confirmer</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>Result depends on</source>
            <translation>Le résultat dépend de</translation>
        </message>
        <message>
            <source>Perimeter confirmed</source>
            <translation>Périmètre confirmé</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions of the holder</source>
            <translation>Actions du titulaire</translation>
        </message>
        <message>
            <source>Actions of the buyer</source>
            <translation>Actions de l’acheteur</translation>
        </message>
        <message>
            <source>Actions of both parties</source>
            <translation>Actions communes</translation>
        </message>
        <message>
            <source>Actions of the facilitator</source>
            <translation>Actions du facilitateur</translation>
        </message>
        <message numerus="yes">
            <source>done %n day(s) late</source>
            <translation>
                <numerusform>réalisée avec %n jour de retard</numerusform>
                <numerusform>réalisée avec %n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>to be linked</source>
            <translation>à rattacher</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Réalisée le</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>before the start</source>
            <translation>avant le début</translation>
        </message>
        <message>
            <source>to set</source>
            <translation>à fixer</translation>
        </message>
        <message>
            <source>Lateness</source>
            <translation>Retard</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Ajouter une action</translation>
        </message>
        <message>
            <source>add an action</source>
            <translation>ajouter une action</translation>
        </message>
        <message>
            <source>delete actions</source>
            <translation>supprimer des actions</translation>
        </message>
        <message>
            <source>duplicate actions</source>
            <translation>dupliquer des actions</translation>
        </message>
        <message>
            <source>move actions</source>
            <translation>déplacer des actions</translation>
        </message>
        <message>
            <source>paste actions</source>
            <translation>coller des actions</translation>
        </message>
        <message>
            <source>change action</source>
            <translation>modifier l’action</translation>
        </message>
        <message>
            <source>Objective to be worded</source>
            <translation>Objectif à formuler</translation>
        </message>
        <message>
            <source>A letter is said to have been received before it was sent: check its dates.</source>
            <translation>Un courrier serait reçu avant d’avoir été envoyé : vérifiez ses dates.</translation>
        </message>
        <message>
            <source>change follow-up</source>
            <translation>modifier le suivi</translation>
        </message>
        <message>
            <source>Take this axis up</source>
            <translation>Reprendre cet axe</translation>
        </message>
        <message>
            <source>Axes put off, offered again at renewal</source>
            <translation>Axes différés, reproposés au renouvellement</translation>
        </message>
        <message>
            <source>Follow-up of each axis</source>
            <translation>Suivi de chaque axe</translation>
        </message>
        <message>
            <source>Each axis is followed on its own: add an axis first (first tab).</source>
            <translation>Chaque axe a son suivi : ajoutez d’abord un axe (premier onglet).</translation>
        </message>
        <message>
            <source>Axes put off</source>
            <translation>Axes différés</translation>
        </message>
        <message>
            <source>No axis is put off.</source>
            <translation>Aucun axe n’est différé.</translation>
        </message>
        <message>
            <source>take an axis up</source>
            <translation>reprendre un axe</translation>
        </message>
        <message>
            <source>Add an axis put off</source>
            <translation>Ajouter un axe différé</translation>
        </message>
        <message>
            <source>add an axis put off</source>
            <translation>ajouter un axe différé</translation>
        </message>
        <message>
            <source>delete axes put off</source>
            <translation>supprimer des axes différés</translation>
        </message>
        <message>
            <source>duplicate axes put off</source>
            <translation>dupliquer des axes différés</translation>
        </message>
        <message>
            <source>move axes put off</source>
            <translation>déplacer des axes différés</translation>
        </message>
        <message>
            <source>paste axes put off</source>
            <translation>coller des axes différés</translation>
        </message>
        <message>
            <source>change axis put off</source>
            <translation>modifier l’axe différé</translation>
        </message>
        <message>
            <source>Monitoring and control</source>
            <translation>Suivi et contrôle</translation>
        </message>
        <message>
            <source>Who follows the axis, when, on what evidence?</source>
            <translation>Qui suit l’axe, quand, sur quels justificatifs ?</translation>
        </message>
        <message>
            <source>Governance and roles</source>
            <translation>Gouvernance et rôles</translation>
        </message>
        <message>
            <source>Who decides, who takes part, who is told?</source>
            <translation>Qui décide, qui participe, qui est informé ?</translation>
        </message>
        <message>
            <source>Values and sharing of gains</source>
            <translation>Valeurs et partage des gains</translation>
        </message>
        <message>
            <source>What does each party gain from it, in money or otherwise?</source>
            <translation>Qu’y gagne chaque partie, en argent ou autrement ?</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message numerus="yes">
            <source>%n done of {all}</source>
            <translation>
                <numerusform>%n réalisée sur {all}</numerusform>
                <numerusform>%n réalisées sur {all}</numerusform>
            </translation>
        </message>
        <message>
            <source>An exchange of letters makes the plan binding; where it touches a term of the contract, an amendment does.</source>
            <translation>Le plan engage les parties par un échange de courriers ; s’il modifie une stipulation du marché, par un avenant.</translation>
        </message>
        <message>
            <source>Validate</source>
            <translation>Valider</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Différer</translation>
        </message>
        <message>
            <source>Validate the plan</source>
            <translation>Valider le plan</translation>
        </message>
        <message>
            <source>A validated plan is what the parties agreed: it is frozen, and a change makes a new version.</source>
            <translation>Un plan validé est ce que les parties ont convenu : il est figé, et toute modification crée une nouvelle version.</translation>
        </message>
        <message>
            <source>Validated on</source>
            <translation>Validé le</translation>
        </message>
        <message>
            <source>Validated &amp;on</source>
            <translation>&amp;Validé le</translation>
        </message>
        <message numerus="yes">
            <source>%n wording(s) to look at again, which does not hold up validation.</source>
            <translation>
                <numerusform>%n formulation à revoir, sans que cela empêche de valider.</numerusform>
                <numerusform>%n formulations à revoir, sans que cela empêche de valider.</numerusform>
            </translation>
        </message>
        <message>
            <source>No kick-off meeting is recorded, and the amendment has no number or date yet; neither holds up validation.</source>
            <translation>Aucune réunion de lancement n’est enregistrée et l’avenant n’a pas encore de numéro et de date ; cela n’empêche pas de valider.</translation>
        </message>
        <message>
            <source>The amendment has no number or date yet, which does not hold up validation.</source>
            <translation>L’avenant n’a pas encore de numéro et de date ; cela n’empêche pas de valider.</translation>
        </message>
        <message>
            <source>No kick-off meeting is recorded for this contract, which does not hold up validation.</source>
            <translation>Aucune réunion de lancement n’est enregistrée pour ce marché ; cela n’empêche pas de valider.</translation>
        </message>
        <message>
            <source>• no axis</source>
            <translation>• aucun axe</translation>
        </message>
        <message>
            <source>What makes the plan binding</source>
            <translation>Formalisation du plan</translation>
        </message>
        <message>
            <source>Put an axis off</source>
            <translation>Différer un axe</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>Dates and references may be filled in later.</source>
            <translation>Les dates et les références peuvent être complétées plus tard.</translation>
        </message>
        <message>
            <source>Reason for validating it all the same</source>
            <translation>Motif pour le valider malgré tout</translation>
        </message>
        <message>
            <source>&amp;Reason for validating it all the same</source>
            <translation>&amp;Motif pour le valider malgré tout</translation>
        </message>
        <message>
            <source>“{title}” leaves the plan with its objectives, indicators and actions. It is kept with its reason and offered again at renewal.</source>
            <translation>« {title} » quitte le plan avec ses objectifs, ses indicateurs et ses actions. L’axe est conservé avec son motif et reproposé au renouvellement.</translation>
        </message>
        <message>
            <source>Still missing:</source>
            <translation>Il manque encore :</translation>
        </message>
        <message>
            <source>• {axis}: {points}</source>
            <translation>• {axis} : {points}</translation>
        </message>
        <message>
            <source>to be described</source>
            <translation>à décrire</translation>
        </message>
        <message>
            <source>to be given</source>
            <translation>à préciser</translation>
        </message>
        <message>
            <source>Plan year and version</source>
            <translation>Année et version du plan</translation>
        </message>
        <message>
            <source>&amp;Validate the plan…</source>
            <translation>&amp;Valider le plan…</translation>
        </message>
        <message>
            <source>Plan as &amp;PDF</source>
            <translation>Plan en &amp;PDF</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>&amp;Comparer…</translation>
        </message>
        <message>
            <source>Year {year}: {start} to {end}</source>
            <translation>Année {year} : du {start} au {end}</translation>
        </message>
        <message>
            <source>, version {version}</source>
            <translation>, version {version}</translation>
        </message>
        <message>
            <source>{deadline}: {date}, {distance}</source>
            <translation>{deadline} : {date}, {distance}</translation>
        </message>
        <message>
            <source>Holder: {name}</source>
            <translation>Titulaire : {name}</translation>
        </message>
        <message>
            <source> – version {version}</source>
            <translation> – version {version}</translation>
        </message>
        <message>
            <source>to be named</source>
            <translation>à nommer</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>to be set</source>
            <translation>à fixer</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>Type de valeur</translation>
        </message>
        <message>
            <source>Should be</source>
            <translation>Sens attendu</translation>
        </message>
        <message>
            <source>Upper bound</source>
            <translation>Borne haute</translation>
        </message>
        <message>
            <source>Values over the year</source>
            <translation>Valeurs dans l’année</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Périodicité</translation>
        </message>
        <message>
            <source>Supplied by</source>
            <translation>Fourni par</translation>
        </message>
        <message>
            <source>Source of the figures</source>
            <translation>Source des chiffres</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>À ce jour</translation>
        </message>
        <message>
            <source>Only where the value should stay between two bounds.</source>
            <translation>Seulement si la valeur doit rester entre deux bornes.</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>aucune valeur</translation>
        </message>
        <message>
            <source>no indicator</source>
            <translation>aucun indicateur</translation>
        </message>
        <message>
            <source>no indicator yet: Insert adds one</source>
            <translation>pas encore d’indicateur : la touche Inser en ajoute un</translation>
        </message>
        <message>
            <source>Indicators measure objectives: add an objective first (first tab).</source>
            <translation>Un indicateur mesure un objectif : ajoutez d’abord un objectif (premier onglet).</translation>
        </message>
        <message>
            <source>Indicator to be named</source>
            <translation>Indicateur à nommer</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>Ajouter un indicateur</translation>
        </message>
        <message>
            <source>add an indicator</source>
            <translation>ajouter un indicateur</translation>
        </message>
        <message>
            <source>delete indicators with their values</source>
            <translation>supprimer des indicateurs et leurs valeurs</translation>
        </message>
        <message>
            <source>duplicate indicators</source>
            <translation>dupliquer des indicateurs</translation>
        </message>
        <message>
            <source>move indicators</source>
            <translation>déplacer des indicateurs</translation>
        </message>
        <message>
            <source>paste indicators</source>
            <translation>coller des indicateurs</translation>
        </message>
        <message>
            <source>change indicator</source>
            <translation>modifier l’indicateur</translation>
        </message>
        <message>
            <source>Without an objective</source>
            <translation>Sans objectif</translation>
        </message>
        <message>
            <source>axis {number}</source>
            <translation>axe {number}</translation>
        </message>
        <message>
            <source>Family to be said</source>
            <translation>Famille à préciser</translation>
        </message>
        <message>
            <source>It is about the services of the contract; on a social axis, about the employees assigned to the contract, or likely to be.</source>
            <translation>Il porte sur les prestations du marché ; sur un axe social, sur les salariés affectés au marché ou susceptibles de l’être.</translation>
        </message>
        <message>
            <source>Tied to the contract’s social clause</source>
            <translation>Lié à la clause sociale du marché</translation>
        </message>
        <message>
            <source>{family}, tied to the social clause</source>
            <translation>{family}, lié à la clause sociale</translation>
        </message>
        <message>
            <source>Add an objective</source>
            <translation>Ajouter un objectif</translation>
        </message>
        <message>
            <source>add an objective</source>
            <translation>ajouter un objectif</translation>
        </message>
        <message>
            <source>delete objectives and what hangs on them</source>
            <translation>supprimer des objectifs et ce qui en dépend</translation>
        </message>
        <message>
            <source>duplicate objectives</source>
            <translation>dupliquer des objectifs</translation>
        </message>
        <message>
            <source>move objectives</source>
            <translation>déplacer des objectifs</translation>
        </message>
        <message>
            <source>paste objectives</source>
            <translation>coller des objectifs</translation>
        </message>
        <message>
            <source>change objective</source>
            <translation>modifier l’objectif</translation>
        </message>
        <message>
            <source>Parts of the plan</source>
            <translation>Parties du plan</translation>
        </message>
        <message>
            <source>&amp;New version</source>
            <translation>&amp;Nouvelle version</translation>
        </message>
        <message>
            <source>&amp;Letters or amendment…</source>
            <translation>&amp;Courriers ou avenant…</translation>
        </message>
        <message>
            <source>The last changes to this plan could not be saved. Leave them?</source>
            <translation>Les dernières modifications de ce plan n’ont pas pu être enregistrées. Les abandonner ?</translation>
        </message>
        <message>
            <source>This plan is closed: it can be read, and no longer changed.</source>
            <translation>Ce plan est clos : il peut être lu, mais plus modifié.</translation>
        </message>
        <message>
            <source>Read the plan again</source>
            <translation>Relire le plan</translation>
        </message>
        <message>
            <source>Plan of {reference}, year {year}</source>
            <translation>Plan de {reference}, année {year}</translation>
        </message>
        <message>
            <source>letters or amendment still to be filled in</source>
            <translation>courriers ou avenant à compléter</translation>
        </message>
        <message>
            <source>Leave the changes</source>
            <translation>Abandonner les modifications</translation>
        </message>
        <message>
            <source>Validated on {date}: the plan is frozen, but for values of indicators and the progress of actions.</source>
            <translation>Validé le {date} : le plan est figé, sauf les valeurs des indicateurs et l’avancement des actions.</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Annuler : {act}</translation>
        </message>
        <message>
            <source>Put off: {axis} ({reason})</source>
            <translation>Différé : {axis} ({reason})</translation>
        </message>
        <message>
            <source>means of the buyer are missing</source>
            <translation>il manque les moyens de l’acheteur</translation>
        </message>
        <message>
            <source>means of both parties are missing</source>
            <translation>il manque les moyens des deux parties</translation>
        </message>
        <message>
            <source>means of the holder are missing</source>
            <translation>il manque les moyens du titulaire</translation>
        </message>
        <message>
            <source>Means and resources</source>
            <translation>Moyens et ressources</translation>
        </message>
        <message>
            <source>Means belong to an axis: add an axis first (first tab).</source>
            <translation>Les moyens se rattachent à un axe : ajoutez d’abord un axe (premier onglet).</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Moyens</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Add means</source>
            <translation>Ajouter un moyen</translation>
        </message>
        <message>
            <source>add means</source>
            <translation>ajouter un moyen</translation>
        </message>
        <message>
            <source>delete means</source>
            <translation>supprimer des moyens</translation>
        </message>
        <message>
            <source>duplicate means</source>
            <translation>dupliquer des moyens</translation>
        </message>
        <message>
            <source>move means</source>
            <translation>déplacer des moyens</translation>
        </message>
        <message>
            <source>paste means</source>
            <translation>coller des moyens</translation>
        </message>
        <message>
            <source>change means</source>
            <translation>modifier un moyen</translation>
        </message>
        <message>
            <source>Action to be worded</source>
            <translation>Action à formuler</translation>
        </message>
        <message>
            <source>Deadline: {title}</source>
            <translation>Échéance : {title}</translation>
        </message>
        <message>
            <source>no dates</source>
            <translation>sans dates</translation>
        </message>
        <message>
            <source>Meetings and deadlines</source>
            <translation>Réunions et échéances</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>du {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>au {date}</translation>
        </message>
        <message>
            <source>move an action</source>
            <translation>déplacer une action</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Whole year (0)</source>
            <translation>Toute l’année (0)</translation>
        </message>
        <message>
            <source>← → a day, with Ctrl a week, with Shift the end alone · ↑ ↓ another line · Enter: dates in the table</source>
            <translation>← → un jour, avec Ctrl une semaine, avec Maj la fin seule · ↑ ↓ autre ligne · Entrée : dates dans le tableau</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En clair</translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without an objective</source>
            <translation>
                <numerusform>%n action sans objectif</numerusform>
                <numerusform>%n actions sans objectif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without dates</source>
            <translation>
                <numerusform>%n action sans dates</numerusform>
                <numerusform>%n actions sans dates</numerusform>
            </translation>
        </message>
        <message>
            <source>change value</source>
            <translation>modifier la valeur</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>No value yet. Insert adds the first one.</source>
            <translation>Pas encore de valeur. La touche Inser ajoute la première.</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>to enter</source>
            <translation>à saisir</translation>
        </message>
        <message>
            <source>Out of them</source>
            <translation>Numérateur</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Dénominateur</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Not available because</source>
            <translation>Non disponible car</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Ajouter une valeur</translation>
        </message>
        <message>
            <source>add a value</source>
            <translation>ajouter une valeur</translation>
        </message>
        <message>
            <source>delete values</source>
            <translation>supprimer des valeurs</translation>
        </message>
        <message>
            <source>duplicate values</source>
            <translation>dupliquer des valeurs</translation>
        </message>
        <message>
            <source>move values</source>
            <translation>déplacer des valeurs</translation>
        </message>
        <message>
            <source>paste values</source>
            <translation>coller des valeurs</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>“{title}” is now in your library, with its objectives, indicators and actions.</source>
            <translation>« {title} » est maintenant dans votre bibliothèque, avec ses objectifs, ses indicateurs et ses actions.</translation>
        </message>
        <message>
            <source>The plan is validated.</source>
            <translation>Le plan est validé.</translation>
        </message>
        <message>
            <source>add from the library</source>
            <translation>ajouter depuis la bibliothèque</translation>
        </message>
        <message>
            <source>fill in what makes the plan binding</source>
            <translation>compléter la formalisation du plan</translation>
        </message>
        <message>
            <source>reword</source>
            <translation>reformuler</translation>
        </message>
        <message>
            <source>keep a wording</source>
            <translation>garder une formulation</translation>
        </message>
        <message>
            <source>bring back a former state</source>
            <translation>rétablir un état antérieur</translation>
        </message>
        <message>
            <source>put an axis off</source>
            <translation>différer un axe</translation>
        </message>
        <message>
            <source>to be worded</source>
            <translation>à formuler</translation>
        </message>
        <message>
            <source>Axis {number}: {title}</source>
            <translation>Axe {number} : {title}</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>sans titre</translation>
        </message>
    </context>
    <context>
        <name>PlanMoves</name>
        <message>
            <source>The plan of year {year} will run from {start} to {end}.</source>
            <translation>Le plan de l’année {year} courra du {start} au {end}.</translation>
        </message>
    </context>
    <context>
        <name>PlanStatus</name>
        <message>
            <source>Draft</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>validate the plan</source>
            <translation>valider le plan</translation>
        </message>
        <message>
            <source>create the plan</source>
            <translation>créer le plan</translation>
        </message>
        <message>
            <source>begin a new version of the plan</source>
            <translation>commencer une nouvelle version du plan</translation>
        </message>
    </context>
    <context>
        <name>Point</name>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Holder’s actions</source>
            <translation>Actions du titulaire</translation>
        </message>
        <message>
            <source>Buyer’s actions</source>
            <translation>Actions de l’acheteur</translation>
        </message>
        <message>
            <source>Resources of each party</source>
            <translation>Moyens et ressources de chaque partie</translation>
        </message>
        <message>
            <source>Schedule of each action</source>
            <translation>Calendrier de chaque action</translation>
        </message>
        <message>
            <source>Monitoring and control</source>
            <translation>Modalités de suivi et de contrôle</translation>
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>Agrees</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Réserve</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Say what is &amp;due at the first start of the day</source>
            <translation>&amp;Rappeler les échéances au premier démarrage du jour</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>&amp;Zoom</source>
            <translation>&amp;Zoom</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
    </context>
    <context>
        <name>Preparation</name>
        <message>
            <source>With the buyer, choose the axes and say how the plan will be drawn up, followed, checked and sanctioned (method sheet § 2.2).</source>
            <translation>Avec l’acheteur, choisissez les axes et précisez comment le plan sera élaboré, suivi, contrôlé et sanctionné (fiche méthode § 2.2).</translation>
        </message>
        <message>
            <source>See the clause draft</source>
            <translation>Voir le projet de clause</translation>
        </message>
        <message>
            <source>Sides of the preparation</source>
            <translation>Volets de la préparation</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Modalités</translation>
        </message>
        <message>
            <source>Axes {count}</source>
            <translation>Axes {count}</translation>
        </message>
        <message numerus="yes">
            <source>The clause lacks %n thing(s).</source>
            <translation>
                <numerusform>Il manque %n élément à la clause.</numerusform>
                <numerusform>Il manque %n éléments à la clause.</numerusform>
            </translation>
        </message>
        <message>
            <source>The clause has all its parts.</source>
            <translation>La clause est complète.</translation>
        </message>
        <message numerus="yes">
            <source>{axes}, %n put off</source>
            <translation>
                <numerusform>{axes}, %n différé</numerusform>
                <numerusform>{axes}, %n différés</numerusform>
            </translation>
        </message>
        <message>
            <source>Penalties {count}</source>
            <translation>Pénalités {count}</translation>
        </message>
        <message>
            <source>Take over the axes of the assessment</source>
            <translation>Reprendre les axes de l’évaluation</translation>
        </message>
        <message>
            <source>Social clause of the contract</source>
            <translation>Clause sociale du marché</translation>
        </message>
        <message>
            <source>to be said</source>
            <translation>à préciser</translation>
        </message>
        <message>
            <source>reason to give</source>
            <translation>motif à donner</translation>
        </message>
        <message>
            <source>From the &amp;library…</source>
            <translation>Depuis la &amp;bibliothèque…</translation>
        </message>
        <message>
            <source>Take over the contract’s axes</source>
            <translation>Reprendre les axes du marché</translation>
        </message>
        <message>
            <source>social clause of the contract</source>
            <translation>clause sociale du marché</translation>
        </message>
        <message>
            <source>take over the contract’s axes</source>
            <translation>reprendre les axes du marché</translation>
        </message>
        <message>
            <source>take over the axes of the assessment</source>
            <translation>reprendre les axes de l’évaluation</translation>
        </message>
        <message>
            <source>Such as: article 7 of the CCAP, 1,200 hours of integration, long-term unemployed</source>
            <translation>Par exemple : article 7 du CCAP, 1 200 heures d’insertion, demandeurs d’emploi de longue durée</translation>
        </message>
        <message>
            <source>add axes from the library</source>
            <translation>ajouter des axes de la bibliothèque</translation>
        </message>
        <message>
            <source>Targeted axes</source>
            <translation>Axes ciblés</translation>
        </message>
        <message>
            <source>No axis yet: choose some from the library, or press Insert to add your own.</source>
            <translation>Aucun axe : choisissez-en dans la bibliothèque, ou ajoutez le vôtre avec la touche Inser.</translation>
        </message>
        <message>
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message>
            <source>axis</source>
            <translation>axe</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>family</source>
            <translation>famille</translation>
        </message>
        <message>
            <source>Social clause</source>
            <translation>Clause sociale</translation>
        </message>
        <message>
            <source>tie to the social clause</source>
            <translation>lien avec la clause sociale</translation>
        </message>
        <message>
            <source>The axis extends the contract’s social clause</source>
            <translation>L’axe prolonge la clause sociale du marché</translation>
        </message>
        <message>
            <source>What is expected</source>
            <translation>Attentes</translation>
        </message>
        <message>
            <source>what is expected</source>
            <translation>attentes</translation>
        </message>
        <message>
            <source>What the contract papers ask for on this axis</source>
            <translation>Ce que les pièces du marché demandent sur cet axe</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Différé</translation>
        </message>
        <message>
            <source>put an axis off</source>
            <translation>différer un axe</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>reason for putting off</source>
            <translation>motif du report</translation>
        </message>
        <message>
            <source>Such as: too complex to begin with</source>
            <translation>Par exemple : trop complexe pour commencer</translation>
        </message>
        <message>
            <source>Add an axis</source>
            <translation>Ajouter un axe</translation>
        </message>
        <message>
            <source>add an axis</source>
            <translation>ajouter un axe</translation>
        </message>
        <message>
            <source>delete an axis</source>
            <translation>supprimer un axe</translation>
        </message>
        <message>
            <source>duplicate an axis</source>
            <translation>dupliquer un axe</translation>
        </message>
        <message>
            <source>move an axis</source>
            <translation>déplacer un axe</translation>
        </message>
        <message>
            <source>paste axes</source>
            <translation>coller des axes</translation>
        </message>
        <message>
            <source>change an axis</source>
            <translation>modifier un axe</translation>
        </message>
        <message>
            <source>empty lines taken out</source>
            <translation>lignes vides retirées</translation>
        </message>
        <message>
            <source>&amp;What is missing?</source>
            <translation>&amp;Que manque-t-il ?</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Pénalités</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>Manquement</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>manquement</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Plafond</translation>
        </message>
        <message>
            <source>cap</source>
            <translation>plafond</translation>
        </message>
        <message>
            <source>Unit of the cap</source>
            <translation>Unité du plafond</translation>
        </message>
        <message>
            <source>unit of the cap</source>
            <translation>unité du plafond</translation>
        </message>
        <message>
            <source>Days to be heard</source>
            <translation>Délai contradictoire (jours)</translation>
        </message>
        <message>
            <source>days to be heard</source>
            <translation>délai contradictoire</translation>
        </message>
        <message>
            <source>Calendar days in which the holder may submit observations; 15 are usual</source>
            <translation>Jours calendaires laissés au titulaire pour présenter ses observations ; 15 sont d’usage</translation>
        </message>
        <message>
            <source>Add a penalty</source>
            <translation>Ajouter une pénalité</translation>
        </message>
        <message>
            <source>add a penalty</source>
            <translation>ajouter une pénalité</translation>
        </message>
        <message>
            <source>delete a penalty</source>
            <translation>supprimer une pénalité</translation>
        </message>
        <message>
            <source>duplicate a penalty</source>
            <translation>dupliquer une pénalité</translation>
        </message>
        <message>
            <source>move a penalty</source>
            <translation>déplacer une pénalité</translation>
        </message>
        <message>
            <source>paste penalties</source>
            <translation>coller des pénalités</translation>
        </message>
        <message>
            <source>change a penalty</source>
            <translation>modifier une pénalité</translation>
        </message>
        <message>
            <source>Annual review: always, within two months of each anniversary from the second on</source>
            <translation>Bilan annuel : toujours, dans les deux mois de chaque date anniversaire, à partir de la deuxième</translation>
        </message>
        <message>
            <source>Annual review: always, within two months of each anniversary</source>
            <translation>Bilan annuel : toujours, dans les deux mois de chaque date anniversaire</translation>
        </message>
        <message numerus="yes">
            <source>Final review: within %n month(s) of the end</source>
            <translation>
                <numerusform>Bilan final : dans %n mois à compter de la fin du marché</numerusform>
                <numerusform>Bilan final : dans les %n mois de la fin du marché</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitment and drawing up</source>
            <translation>Engagement et élaboration</translation>
        </message>
        <message>
            <source>Force of the clause</source>
            <translation>Portée de la clause</translation>
        </message>
        <message>
            <source>Plan settled within</source>
            <translation>Plan arrêté sous</translation>
        </message>
        <message>
            <source>force of the clause</source>
            <translation>portée de la clause</translation>
        </message>
        <message>
            <source>time limit of the plan</source>
            <translation>délai du plan</translation>
        </message>
        <message>
            <source>Drawing up</source>
            <translation>Élaboration</translation>
        </message>
        <message>
            <source>drawing up</source>
            <translation>élaboration</translation>
        </message>
        <message>
            <source>Such as: two workshops with the departments that use the service</source>
            <translation>Exemple : deux ateliers avec les services utilisateurs</translation>
        </message>
        <message>
            <source>Content besides the seven points</source>
            <translation>Contenu, outre les sept points</translation>
        </message>
        <message>
            <source>content of the plan</source>
            <translation>contenu du plan</translation>
        </message>
        <message>
            <source>Such as: the training planned for each trade on the site</source>
            <translation>Exemple : les formations prévues pour chaque métier présent sur le site</translation>
        </message>
        <message>
            <source>Start and cadence, as in the contract form</source>
            <translation>Démarrage et cadence (fiche du marché)</translation>
        </message>
        <message>
            <source>Change in the contract form…</source>
            <translation>Modifier dans la fiche du marché…</translation>
        </message>
        <message>
            <source>Monitoring, control, governance</source>
            <translation>Suivi, contrôle, gouvernance</translation>
        </message>
        <message>
            <source>Sharing of gains, and the rest</source>
            <translation>Partage des gains et autres stipulations</translation>
        </message>
        <message>
            <source>Sharing of gains</source>
            <translation>Partage des gains</translation>
        </message>
        <message>
            <source>sharing of gains</source>
            <translation>partage des gains</translation>
        </message>
        <message>
            <source>Such as: half of a saving brought about by the plan goes to the holder</source>
            <translation>Exemple : la moitié d’une économie due au plan revient au titulaire</translation>
        </message>
        <message>
            <source>Such as: the holder keeps a dashboard and sends it within ten days of each quarter’s end</source>
            <translation>Exemple : le titulaire tient un tableau de bord et le transmet dans les dix jours qui suivent chaque trimestre</translation>
        </message>
        <message>
            <source>Such as: on documents each quarter, and one visit on site a year</source>
            <translation>Exemple : sur pièces chaque trimestre, et une visite sur site par an</translation>
        </message>
        <message>
            <source>Such as: hours of integration per quarter. One document per line, counts only, no names</source>
            <translation>Exemple : heures d’insertion par trimestre. Un document par ligne, des effectifs seulement, aucun nom</translation>
        </message>
        <message>
            <source>Such as: the procurement officer and the operations manager meet; the head of procurement settles disagreements (functions, not names)</source>
            <translation>Exemple : la chargée d’achats et le responsable d’exploitation se réunissent ; le directeur des achats tranche les désaccords (des fonctions, pas de noms)</translation>
        </message>
        <message>
            <source>Such as: the buyer may publish the results, without naming anybody</source>
            <translation>Exemple : l’acheteur peut publier les résultats, sans nommer personne</translation>
        </message>
        <message>
            <source>Gains may be non-monetary</source>
            <translation>Les gains peuvent être non monétaires</translation>
        </message>
        <message>
            <source>No penalty yet: Insert adds one, such as “Absence from a review: €200 per event, €1,000 at most”.</source>
            <translation>Aucune pénalité : la touche Inser en ajoute une, par exemple « Absence à une réunion de bilan : 200 € par manquement, 1 000 € au plus ».</translation>
        </message>
        <message>
            <source>non-monetary gains</source>
            <translation>gains non monétaires</translation>
        </message>
        <message>
            <source>Clauses taken over, and notes</source>
            <translation>Clauses reprises et notes</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <source>Start of the plan</source>
            <translation>Démarrage du plan</translation>
        </message>
        <message>
            <source>Half-yearly review: provided for</source>
            <translation>Bilan semestriel : prévu</translation>
        </message>
        <message>
            <source>Half-yearly review: not provided for</source>
            <translation>Bilan semestriel : non prévu</translation>
        </message>
        <message numerus="yes">
            <source>Interim point: every %n month(s)</source>
            <translation>
                <numerusform>Point d’étape : tous les %n mois</numerusform>
                <numerusform>Point d’étape : tous les %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Interim point: none at a fixed rhythm</source>
            <translation>Point d’étape : sans rythme fixe</translation>
        </message>
        <message>
            <source>months of the kick-off meeting</source>
            <translation>mois après la réunion de lancement</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>monitoring</source>
            <translation>suivi</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>control</source>
            <translation>contrôle</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificatifs</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>justificatifs</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>governance</source>
            <translation>gouvernance</translation>
        </message>
        <message>
            <source>Formalisation</source>
            <translation>Formalisation</translation>
        </message>
        <message>
            <source>formalisation</source>
            <translation>formalisation</translation>
        </message>
        <message>
            <source>Such as: letters exchanged within fifteen days of the agreement</source>
            <translation>Exemple : courriers échangés dans les quinze jours de l’accord</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>données personnelles</translation>
        </message>
        <message>
            <source>Such as: figures are deleted two years after the end of the contract</source>
            <translation>Exemple : les données chiffrées sont supprimées deux ans après la fin du marché</translation>
        </message>
        <message>
            <source>Reuse of lessons</source>
            <translation>Réutilisation des enseignements</translation>
        </message>
        <message>
            <source>reuse of lessons</source>
            <translation>réutilisation des enseignements</translation>
        </message>
        <message>
            <source>What to think of while preparing; never printed</source>
            <translation>Ce à quoi penser pendant la préparation ; jamais imprimé</translation>
        </message>
    </context>
    <context>
        <name>Presence</name>
        <message>
            <source>Present</source>
            <translation>Présent(e)</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Excusé(e)</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent(e)</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>printout</source>
            <translation>impression</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>There is no file “{path}”: check its name and folder.</source>
            <translation>Le fichier « {path} » n’existe pas : vérifiez son nom et son dossier.</translation>
        </message>
        <message>
            <source>“{path}” is a folder: choose a file.</source>
            <translation>« {path} » est un dossier : choisissez un fichier.</translation>
        </message>
        <message>
            <source>“{path}” exists already: choose another name.</source>
            <translation>« {path} » existe déjà : choisissez un autre nom.</translation>
        </message>
        <message>
            <source>“{path}” is of an older version and can’t be updated while only being read: open it in the window first.</source>
            <translation>« {path} » vient d’une version plus ancienne et ne peut pas être mis à jour en lecture seule : ouvrez-le d’abord dans la fenêtre.</translation>
        </message>
        <message>
            <source>You have no right to use “{path}”: choose another place, or ask for the right to write there.</source>
            <translation>Vous n’avez pas le droit d’utiliser « {path} » : choisissez un autre emplacement ou demandez ce droit à votre service informatique.</translation>
        </message>
        <message>
            <source>There is no folder “{path}”: check its name, or create it first.</source>
            <translation>Le dossier « {path} » n’existe pas : vérifiez son nom ou créez-le d’abord.</translation>
        </message>
        <message>
            <source>“{path}” can only be read: make it writable, or work on a copy.</source>
            <translation>« {path} » est en lecture seule : rendez-le modifiable ou travaillez sur une copie.</translation>
        </message>
        <message>
            <source>The disk is full and “{path}” could not be written: make room, then try again.</source>
            <translation>Le disque est plein et « {path} » n’a pas pu être écrit : libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>“{path}” can’t be read ({reason}): check the disk or the network, then try again.</source>
            <translation>« {path} » est illisible ({reason}) : vérifiez le disque ou le réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>“{path}” is open in another window or program: close it there, then try again.</source>
            <translation>« {path} » est ouvert dans une autre fenêtre ou un autre logiciel : fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>“{path}” is open on the computer {holder}: close it there, then try again.</source>
            <translation>« {path} » est ouvert sur l’ordinateur {holder} : fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>“{path}” is not a database of this program: choose another file.</source>
            <translation>« {path} » n’est pas une base de « Plans de progrès » : choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>“{path}” was written by a newer version of the program: install that version to open it.</source>
            <translation>« {path} » a été enregistré par une version plus récente du logiciel : installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>“{path}” is damaged: restore a backup.</source>
            <translation>« {path} » est endommagé : restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>“{path}” is damaged: restore the latest backup, “{backup}”.</source>
            <translation>« {path} » est endommagé : restaurez la dernière sauvegarde, « {backup} ».</translation>
        </message>
        <message>
            <source>The backup “{path}” is damaged: choose another one.</source>
            <translation>La sauvegarde « {path} » est endommagée : choisissez-en une autre.</translation>
        </message>
        <message>
            <source>“{path}” is not a table this program can read: save it as XLSX or CSV.</source>
            <translation>« {path} » n’est pas un tableau que le logiciel sait lire : enregistrez-le au format XLSX ou CSV.</translation>
        </message>
        <message>
            <source>“{path}” holds no contract: fill in at least one row below the column titles.</source>
            <translation>« {path} » ne contient aucun marché : remplissez au moins une ligne sous les titres de colonnes.</translation>
        </message>
        <message>
            <source>“{path}” lacks what every contract needs ({columns}): add these columns, or start from the template.</source>
            <translation>Il manque à « {path} » des colonnes obligatoires ({columns}) : ajoutez-les ou partez du modèle.</translation>
        </message>
        <message>
            <source>“{path}” holds essential contract data (DECP), which this version can’t read: import a list as CSV or XLSX.</source>
            <translation>« {path} » est un fichier de données essentielles (DECP), que cette version ne lit pas : importez une liste au format CSV ou XLSX.</translation>
        </message>
        <message>
            <source>What you are looking for is no longer there: go back to the list.</source>
            <translation>L’élément demandé n’existe plus : revenez à la liste.</translation>
        </message>
        <message>
            <source>There is no contract “{reference}”: check the reference.</source>
            <translation>Aucun marché ne porte la référence « {reference} » : vérifiez-la.</translation>
        </message>
        <message>
            <source>There is no contract “{reference}”: did you mean {nearest}?</source>
            <translation>Aucun marché ne porte la référence « {reference} » : s’agit-il de {nearest} ?</translation>
        </message>
        <message>
            <source>The contract has no plan for year {year}: create it, or ask for another year.</source>
            <translation>Le marché n’a pas de plan pour l’année {year} : créez-le ou demandez une autre année.</translation>
        </message>
        <message>
            <source>The contract has no meeting {number}: ask for one of those that took place.</source>
            <translation>Le marché n’a pas de réunion n° {number} : demandez l’une de celles qui ont eu lieu.</translation>
        </message>
        <message>
            <source>This contract has nothing to print yet: draw up its plan or hold a meeting first.</source>
            <translation>Ce marché n’a encore rien à imprimer : établissez son plan ou tenez une réunion.</translation>
        </message>
        <message>
            <source>This contract has no assessment of feasibility yet: begin one first.</source>
            <translation>Ce marché n’a pas encore d’évaluation de faisabilité : commencez-en une.</translation>
        </message>
        <message>
            <source>Nothing is known of the kick-off yet: choose the targeted axes, or set the day of the meeting, first.</source>
            <translation>La réunion de lancement n’est pas encore préparée : choisissez les axes ciblés ou fixez la date de la réunion.</translation>
        </message>
        <message>
            <source>No breach awaits a decision: note the breach in the follow-up first.</source>
            <translation>Aucun manquement n’attend de décision : notez d’abord le manquement dans le suivi.</translation>
        </message>
        <message>
            <source>No axis is targeted yet: choose the axes in the preparation, or name them in the contract, first.</source>
            <translation>Aucun axe n’est encore ciblé : choisissez les axes dans la préparation ou nommez-les dans le marché.</translation>
        </message>
        <message>
            <source>This lesson is no longer in its contract: search again.</source>
            <translation>Cet enseignement n’est plus dans son marché : relancez la recherche.</translation>
        </message>
        <message>
            <source>Several contracts have the reference “{reference}”: open the right one from the list.</source>
            <translation>Plusieurs marchés portent la référence « {reference} » : ouvrez le bon depuis la liste.</translation>
        </message>
        <message>
            <source>This exists already: open it instead.</source>
            <translation>Cet élément existe déjà : ouvrez-le plutôt.</translation>
        </message>
        <message>
            <source>The buyer already has a contract “{reference}”: change the reference, or open that contract.</source>
            <translation>Cet acheteur a déjà un marché « {reference} » : modifiez la référence ou ouvrez ce marché.</translation>
        </message>
        <message>
            <source>Year {year} already has a plan: open it instead.</source>
            <translation>L’année {year} a déjà un plan : ouvrez-le plutôt.</translation>
        </message>
        <message>
            <source>This has been changed elsewhere in the meantime: open it again before you go on.</source>
            <translation>Cet élément a été modifié ailleurs entre-temps : rouvrez-le avant de continuer.</translation>
        </message>
        <message>
            <source>This can no longer be changed: make a new version.</source>
            <translation>Cet élément ne peut plus être modifié : établissez une nouvelle version.</translation>
        </message>
        <message>
            <source>This plan is a draft: validate it first.</source>
            <translation>Ce plan est un projet : validez-le d’abord.</translation>
        </message>
        <message>
            <source>The plan is validated, what the parties agreed stays as it is: begin a new version to change it.</source>
            <translation>Le plan est validé et ce que les parties ont convenu ne change plus : commencez une nouvelle version pour le modifier.</translation>
        </message>
        <message>
            <source>The plan is closed by its review: change the next year’s plan instead.</source>
            <translation>Le plan est clos par son bilan : modifiez plutôt celui de l’année suivante.</translation>
        </message>
        <message>
            <source>The meeting is not finished: finish it first.</source>
            <translation>La réunion n’est pas terminée : terminez-la d’abord.</translation>
        </message>
        <message>
            <source>The minutes are final: correct them with a version that replaces them.</source>
            <translation>Le compte rendu est définitif : corrigez-le par une version qui l’annule et le remplace.</translation>
        </message>
        <message>
            <source>These minutes have been replaced: open the version that replaces them.</source>
            <translation>Ce compte rendu a été remplacé : ouvrez la version qui le remplace.</translation>
        </message>
        <message>
            <source>This assessment is finished and stays as it is: begin a new one, which starts from it.</source>
            <translation>Cette évaluation est terminée et reste telle quelle : commencez-en une nouvelle, qui repart de celle-ci.</translation>
        </message>
        <message>
            <source>Other things now depend on this: delete them first.</source>
            <translation>D’autres éléments en dépendent : supprimez-les d’abord.</translation>
        </message>
        <message>
            <source>“{name}” is named in contracts ({uses}): choose another organisation there first.</source>
            <translation>« {name} » figure dans des marchés ({uses}) : remplacez d’abord cet organisme dans ces marchés.</translation>
        </message>
        <message>
            <source>Something is missing: complete it first.</source>
            <translation>Il manque un élément : complétez-le d’abord.</translation>
        </message>
        <message>
            <source>The plan lacks one of the seven points: complete it, or state why it is validated as it is.</source>
            <translation>Le plan ne comporte pas les sept points : complétez-le ou indiquez pourquoi vous le validez en l’état.</translation>
        </message>
        <message>
            <source>Say why the minutes are corrected: the reason is printed on the new version.</source>
            <translation>Indiquez le motif de la correction : il figure sur la nouvelle version du compte rendu.</translation>
        </message>
        <message>
            <source>Say why this sending was noted in error: the reason stays with it.</source>
            <translation>Indiquez pourquoi cet envoi a été noté par erreur : le motif reste au registre.</translation>
        </message>
        <message>
            <source>This sending has been taken out of account already: nothing is left to do.</source>
            <translation>Cet envoi a déjà été écarté : il n’y a plus rien à faire.</translation>
        </message>
        <message>
            <source>Say by which function the assessment is made: it signs the sheet.</source>
            <translation>Indiquez la fonction de la personne qui évalue : c’est elle qui signe la fiche.</translation>
        </message>
        <message>
            <source>There is no verdict yet: answer on purchase, holders and duration, or state your own conclusion.</source>
            <translation>Il n’y a pas encore d’avis : renseignez l’achat, les titulaires et la durée, ou donnez votre propre conclusion.</translation>
        </message>
        <message>
            <source>Your conclusion differs from the method’s verdict: say why.</source>
            <translation>Votre conclusion diffère de l’avis de la méthode : indiquez pourquoi.</translation>
        </message>
        <message>
            <source>The contract’s duration can’t change yet: it and the amendment’s number, date and months are needed.</source>
            <translation>La durée du marché ne peut pas encore changer : il faut la connaître, ainsi que le numéro, la date et les mois de l’avenant.</translation>
        </message>
        <message>
            <source>The contract has taken this amendment over: it keeps its months, and a number and a date.</source>
            <translation>Le marché a repris cet avenant : ses mois ne changent plus, et il garde un numéro et une date.</translation>
        </message>
        <message>
            <source>The duration of this amendment is in the contract already: nothing is left to do.</source>
            <translation>La durée de cet avenant est déjà reportée dans le marché : il n’y a plus rien à faire.</translation>
        </message>
        <message>
            <source>The contract has no notification date, from which the years of its plan count: enter it first.</source>
            <translation>Le marché n’a pas de date de notification, d’où se comptent les années du plan : indiquez-la d’abord.</translation>
        </message>
        <message>
            <source>What was typed can’t be accepted: check it.</source>
            <translation>La saisie ne peut pas être acceptée : vérifiez-la.</translation>
        </message>
        <message>
            <source>Enter the organisation’s name.</source>
            <translation>Indiquez le nom de l’organisme.</translation>
        </message>
        <message>
            <source>A SIRET has 14 digits: check the number.</source>
            <translation>Un SIRET compte 14 chiffres : vérifiez le numéro.</translation>
        </message>
        <message>
            <source>A SIRET has digits only: check the number.</source>
            <translation>Un SIRET ne comporte que des chiffres : vérifiez le numéro.</translation>
        </message>
        <message>
            <source>The check digit of this SIRET is wrong: check the number.</source>
            <translation>La clé de contrôle de ce SIRET est fausse : vérifiez le numéro.</translation>
        </message>
        <message>
            <source>Nobody is to receive the document: tick at least one recipient.</source>
            <translation>Aucun destinataire : cochez-en au moins un.</translation>
        </message>
        <message>
            <source>“{address}” is not an e-mail address: correct it.</source>
            <translation>« {address} » n’est pas une adresse électronique : corrigez-la.</translation>
        </message>
        <message>
            <source>{date} is still to come: enter the day on which the document was handed over.</source>
            <translation>Le {date} est à venir : indiquez le jour de la transmission.</translation>
        </message>
        <message>
            <source>The document was issued on {date} only: enter that day, or a later one.</source>
            <translation>Le document n’a été émis que le {date} : indiquez cette date ou une date ultérieure.</translation>
        </message>
        <message>
            <source>The meeting is dated {date}, a day still to come: correct the date, or finish it once it was held.</source>
            <translation>La réunion est datée du {date}, un jour à venir : corrigez la date, ou terminez-la quand elle aura eu lieu.</translation>
        </message>
        <message>
            <source>{date} is still to come: enter the day on which the assessment was made.</source>
            <translation>Le {date} est à venir : indiquez le jour où l’évaluation a été faite.</translation>
        </message>
        <message>
            <source>This document is made as PDF only: choose a file name that ends in .pdf.</source>
            <translation>Ce document n’existe qu’en PDF : choisissez un nom de fichier qui se termine par .pdf.</translation>
        </message>
        <message>
            <source>The plan touches a term of the contract ({term}): letters are not enough, record its amendment instead.</source>
            <translation>Le plan touche une stipulation du marché ({term}) : des courriers ne suffisent pas, notez plutôt son avenant.</translation>
        </message>
        <message>
            <source>The contract lasts no longer than the plans it has: check its duration.</source>
            <translation>La durée du marché ne laisse pas d’autre année : vérifiez-la.</translation>
        </message>
        <message>
            <source>“{path}” is not a certificate file this program can read: choose a .p12 or .pfx file.</source>
            <translation>« {path} » n’est pas un certificat que le logiciel sait lire : choisissez un fichier .p12 ou .pfx.</translation>
        </message>
        <message>
            <source>The password does not open this certificate: type it again.</source>
            <translation>Le mot de passe n’ouvre pas ce certificat : saisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>“{path}” holds no private key: choose the file that you were given to sign with.</source>
            <translation>« {path} » ne contient pas de clé privée : choisissez le fichier qui vous a été remis pour signer.</translation>
        </message>
        <message>
            <source>The certificate expired on {date}: choose one that is valid.</source>
            <translation>Le certificat a expiré le {date} : choisissez-en un en cours de validité.</translation>
        </message>
        <message>
            <source>The certificate is not valid before {date}: choose one that is.</source>
            <translation>Le certificat n’est pas valable avant le {date} : choisissez-en un en cours de validité.</translation>
        </message>
        <message>
            <source>The certificate is not meant for signing documents: choose another one.</source>
            <translation>Le certificat n’est pas fait pour signer des documents : choisissez-en un autre.</translation>
        </message>
    </context>
    <context>
        <name>ProjectPart</name>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
    </context>
    <context>
        <name>ProjectSheets</name>
        <message>
            <source>The holder’s project, axis by axis</source>
            <translation>Projet du titulaire, axe par axe</translation>
        </message>
        <message>
            <source>For each axis, the holder describes the objectives that it can reach, the actions and the resources needed. The parties draw up the progress plan together from these sheets.</source>
            <translation>Pour chaque axe, le titulaire décrit les objectifs qu’il est en mesure d’atteindre, les actions et les ressources nécessaires. Les parties élaborent conjointement le plan de progrès à partir de ces fiches.</translation>
        </message>
        <message>
            <source>Please return the sheets to the facilitator before the kick-off meeting.</source>
            <translation>Merci de renvoyer les fiches au facilitateur avant la réunion de lancement.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>Social clause</source>
            <translation>Clause sociale</translation>
        </message>
        <message>
            <source>Expected by the contract</source>
            <translation>Attendu du marché</translation>
        </message>
        <message>
            <source>Axis {number}. {title}</source>
            <translation>Axe {number}. {title}</translation>
        </message>
        <message>
            <source>Objectives that the holder can reach</source>
            <translation>Objectifs que le titulaire est en mesure d’atteindre</translation>
        </message>
        <message>
            <source>The holder’s actions and their calendar</source>
            <translation>Actions à la charge du titulaire et leur calendrier</translation>
        </message>
        <message>
            <source>What the holder expects of the buyer</source>
            <translation>Actions attendues de l’acheteur</translation>
        </message>
        <message>
            <source>Means and resources</source>
            <translation>Moyens et ressources</translation>
        </message>
        <message>
            <source>Monitoring and control</source>
            <translation>Suivi et contrôle</translation>
        </message>
        <message>
            <source>The holder’s contact for this axis</source>
            <translation>Interlocuteur du titulaire pour cet axe</translation>
        </message>
        <message>
            <source>What it depends on, and questions to settle at the meeting</source>
            <translation>Conditions de réussite et questions à régler en réunion</translation>
        </message>
        <message>
            <source>Please return the sheets to the facilitator before the kick-off meeting of {date}.</source>
            <translation>Merci de renvoyer les fiches au facilitateur avant la réunion de lancement du {date}.</translation>
        </message>
        <message>
            <source>axis tied to the social clause</source>
            <translation>axe lié à la clause sociale d’insertion</translation>
        </message>
        <message>
            <source>Please return the sheets to the facilitator.</source>
            <translation>Merci de renvoyer les fiches au facilitateur.</translation>
        </message>
        <message>
            <source>see the contract papers</source>
            <translation>voir les pièces du marché</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Indicator: how it is measured</source>
            <translation>Indicateur : mode de mesure</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Responsible (function)</source>
            <translation>Responsable (fonction)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Means put in by the holder</source>
            <translation>Moyens mobilisés par le titulaire</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Evidence supplied</source>
            <translation>Justificatifs fournis</translation>
        </message>
        <message>
            <source>By whom (function)</source>
            <translation>Par qui (fonction)</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Périodicité</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Condition or question</source>
            <translation>Condition ou question</translation>
        </message>
    </context>
    <context>
        <name>ProjectState</name>
        <message>
            <source>Not asked</source>
            <translation>Non demandé</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Taken into the plan</source>
            <translation>Repris dans le plan</translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message>
            <source>Nothing was presented.</source>
            <translation>Rien n’a été présenté.</translation>
        </message>
        <message>
            <source>No project was presented for this axis.</source>
            <translation>Aucun projet n’a été présenté pour cet axe.</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Actions and calendar</source>
            <translation>Actions et calendrier</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Moyens et ressources</translation>
        </message>
        <message>
            <source>Project received on {date}.</source>
            <translation>Projet reçu le {date}.</translation>
        </message>
        <message>
            <source>Project received on {date}; what it says is not noted here.</source>
            <translation>Projet reçu le {date} ; son contenu n’est pas repris ici.</translation>
        </message>
        <message>
            <source>from {start} to {due}</source>
            <translation>du {start} au {due}</translation>
        </message>
        <message>
            <source>from {start} on</source>
            <translation>à partir du {start}</translation>
        </message>
        <message>
            <source>by {due}</source>
            <translation>avant le {due}</translation>
        </message>
    </context>
    <context>
        <name>Purchase</name>
        <message>
            <source>One-off purchase</source>
            <translation>Achat isolé</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Récurrent</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Continu</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Experiment</source>
            <translation>Expérimentation</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Raccourci</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>Job &amp;priority:</source>
            <translation>&amp;Priorité :</translation>
        </message>
        <message>
            <source>Scheduled &amp;printing:</source>
            <translation>&amp;Impression différée :</translation>
        </message>
        <message>
            <source>&amp;Billing information:</source>
            <translation>&amp;Facturation :</translation>
        </message>
        <message>
            <source>&amp;Start:</source>
            <translation>Page de &amp;début :</translation>
        </message>
        <message>
            <source>&amp;End:</source>
            <translation>Page de &amp;fin :</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Dossier :</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Type de fichier :</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;order:</source>
            <translation>&amp;Ordre des pages :</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>Pages &amp;par feuille :</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Page &amp;Set:</source>
            <translation>&amp;Pages :</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>Another recipient</source>
            <translation>Autre destinataire</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <source>&amp;Add a recipient</source>
            <translation>A&amp;jouter un destinataire</translation>
        </message>
        <message>
            <source>E-mail address of {who}</source>
            <translation>Adresse électronique : {who}</translation>
        </message>
        <message>
            <source>Send to {who}</source>
            <translation>Envoyer à {who}</translation>
        </message>
        <message>
            <source>Place of {who}</source>
            <translation>Place dans le message : {who}</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copie</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>apply the amendment {number}</source>
            <translation>reporter la durée de l’avenant n° {number}</translation>
        </message>
    </context>
    <context>
        <name>Rejections</name>
        <message>
            <source>The column {column} is empty.</source>
            <translation>La colonne {column} est vide.</translation>
        </message>
        <message>
            <source>The column {column} holds no date: “{found}”.</source>
            <translation>La colonne {column} ne contient pas de date : « {found} ».</translation>
        </message>
        <message>
            <source>The column {column} holds no plausible amount: “{found}”.</source>
            <translation>La colonne {column} ne contient pas de montant plausible : « {found} ».</translation>
        </message>
        <message>
            <source>The column {column} holds no number of months: “{found}”.</source>
            <translation>La colonne {column} ne contient pas de nombre de mois : « {found} ».</translation>
        </message>
        <message>
            <source>The SIRET in {column} has not 14 digits: “{found}”.</source>
            <translation>Le SIRET de la colonne {column} n’a pas 14 chiffres : « {found} ».</translation>
        </message>
        <message>
            <source>The SIRET in {column} isn’t all digits: “{found}”.</source>
            <translation>Le SIRET de la colonne {column} ne comporte pas que des chiffres : « {found} ».</translation>
        </message>
        <message>
            <source>The SIRET in {column} has a wrong check digit: “{found}”.</source>
            <translation>La clé de contrôle du SIRET de la colonne {column} est fausse : « {found} ».</translation>
        </message>
        <message>
            <source>The zone is unknown: “{found}”.</source>
            <translation>La zone est inconnue : « {found} ».</translation>
        </message>
        <message>
            <source>The row has more cells than there are column titles.</source>
            <translation>La ligne a plus de cellules qu’il n’y a de titres de colonnes.</translation>
        </message>
        <message>
            <source>The same contract is already in row {found}.</source>
            <translation>Le même marché figure déjà à la ligne {found}.</translation>
        </message>
    </context>
    <context>
        <name>Replaced</name>
        <message>
            <source>{notice} Is it this version that you want?</source>
            <translation>{notice} Est-ce bien cette version-ci que vous voulez ?</translation>
        </message>
        <message>
            <source>Replaced by version {version} of {date}.</source>
            <translation>Remplacée par la version {version} du {date}.</translation>
        </message>
        <message>
            <source>Cancelled and replaced by version {version} of {date}.</source>
            <translation>Annulée et remplacée par la version {version} du {date}.</translation>
        </message>
    </context>
    <context>
        <name>ResourceKind</name>
        <message>
            <source>People</source>
            <translation>Moyens humains</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Moyens financiers</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
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
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Restaurer</translation>
        </message>
        <message>
            <source>&amp;Another file…</source>
            <translation>&amp;Autre fichier…</translation>
        </message>
        <message>
            <source>Backup to restore</source>
            <translation>Sauvegarde à restaurer</translation>
        </message>
        <message>
            <source>Backups (*.db);;All files (*)</source>
            <translation>Sauvegardes (*.db);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>every day, by itself</source>
            <translation>chaque jour, automatiquement</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <source>before a new version</source>
            <translation>avant une nouvelle version</translation>
        </message>
        <message>
            <source>before a backup was restored</source>
            <translation>avant une restauration</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Choose the backup to put in place of the present database ({size}). The present one is kept aside, nothing is lost.</source>
            <translation>Choisissez la sauvegarde à mettre à la place de la base de données actuelle ({size}). L’actuelle est conservée à part, rien n’est perdu.</translation>
        </message>
    </context>
    <context>
        <name>Resumed</name>
        <message>
            <source>{date} at {hour}:{minute}</source>
            <translation>{date} à {hour} h {minute}</translation>
        </message>
        <message>
            <source>Your input of {when}, not yet saved, is back.</source>
            <translation>Votre saisie du {when}, non enregistrée, a été retrouvée.</translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>Écarter la saisie</translation>
        </message>
    </context>
    <context>
        <name>ReviewActions</name>
        <message>
            <source>confirm the other actions</source>
            <translation>confirmer les autres actions</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>change an action</source>
            <translation>modifier une action</translation>
        </message>
        <message>
            <source>Confirm the others as they are</source>
            <translation>Confirmer les autres en l’état</translation>
        </message>
        <message numerus="yes">
            <source>done %n day(s) late</source>
            <translation>
                <numerusform>réalisée avec %n jour de retard</numerusform>
                <numerusform>réalisée avec %n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do the actions stand?</source>
            <translation>Où en sont les actions ?</translation>
        </message>
        <message>
            <source>Actions of the plan</source>
            <translation>Actions du plan</translation>
        </message>
        <message>
            <source>The plan has no action.</source>
            <translation>Le plan ne comporte aucune action.</translation>
        </message>
        <message>
            <source>{status}: to confirm</source>
            <translation>{status} : à confirmer</translation>
        </message>
        <message>
            <source>Not tied to an axis</source>
            <translation>Sans axe</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>status of an action</source>
            <translation>statut d’une action</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>progress of an action</source>
            <translation>avancement d’une action</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Nouvelle date</translation>
        </message>
        <message>
            <source>new date of an action</source>
            <translation>nouvelle date d’une action</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>comment on an action</source>
            <translation>commentaire d’une action</translation>
        </message>
    </context>
    <context>
        <name>ReviewAgreement</name>
        <message>
            <source>Signatory (function)</source>
            <translation>Signataire (fonction)</translation>
        </message>
        <message>
            <source>Three lines at most: they come first in the minutes</source>
            <translation>Trois lignes au plus, en première page du compte rendu</translation>
        </message>
        <message>
            <source>Never printed nor exported</source>
            <translation>Jamais imprimées ni exportées</translation>
        </message>
        <message>
            <source>The first page of the minutes has room for three lines.</source>
            <translation>La première page du compte rendu n’en accueille que trois.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>next meeting</source>
            <translation>prochaine réunion</translation>
        </message>
        <message>
            <source>place of the next meeting</source>
            <translation>lieu de la prochaine réunion</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>À retenir</translation>
        </message>
        <message>
            <source>Remarks on the minutes within</source>
            <translation>Observations sur le compte rendu sous</translation>
        </message>
        <message>
            <source>Private notes</source>
            <translation>Notes privées</translation>
        </message>
        <message>
            <source>to remember</source>
            <translation>à retenir</translation>
        </message>
        <message>
            <source>time for remarks</source>
            <translation>délai d’observations</translation>
        </message>
        <message>
            <source>private notes</source>
            <translation>notes privées</translation>
        </message>
        <message>
            <source>Private notes (never printed)</source>
            <translation>Notes privées (jamais imprimées)</translation>
        </message>
        <message>
            <source>Next on the contract: {meeting}, by {date} at the latest.</source>
            <translation>Prochaine échéance du marché : {meeting}, au plus tard le {date}.</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>D’accord</translation>
        </message>
        <message>
            <source>Has a reservation</source>
            <translation>Émet une réserve</translation>
        </message>
        <message>
            <source>Reservation of {party}, in its own words</source>
            <translation>Réserve ({party}), dans ses propres termes</translation>
        </message>
        <message>
            <source>position of {party}</source>
            <translation>position ({party})</translation>
        </message>
        <message>
            <source>signatory of {party}</source>
            <translation>signataire ({party})</translation>
        </message>
        <message>
            <source>Where do the parties stand?</source>
            <translation>Les parties sont-elles d’accord ?</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Prochaine réunion</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>jours ouvrés</translation>
        </message>
        <message>
            <source>Take {date}</source>
            <translation>Retenir le {date}</translation>
        </message>
    </context>
    <context>
        <name>ReviewAttendance</name>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Tenue le</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>empty lines taken out</source>
            <translation>retirer les lignes vides</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présents et excusés</translation>
        </message>
        <message>
            <source>Nobody yet: Insert adds somebody.</source>
            <translation>Personne pour l’instant : la touche Inser ajoute une personne.</translation>
        </message>
        <message>
            <source>Who is here?</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>Cette date est à venir.</translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n présent</numerusform>
                <numerusform>%n présents</numerusform>
            </translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>function</source>
            <translation>fonction</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>body</source>
            <translation>organisme</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>courriel</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>add somebody</source>
            <translation>ajouter une personne</translation>
        </message>
        <message>
            <source>take somebody off the list</source>
            <translation>retirer une personne</translation>
        </message>
        <message>
            <source>duplicate somebody</source>
            <translation>dupliquer une personne</translation>
        </message>
        <message>
            <source>move somebody</source>
            <translation>déplacer une personne</translation>
        </message>
        <message>
            <source>paste people</source>
            <translation>coller des personnes</translation>
        </message>
        <message>
            <source>change attendance</source>
            <translation>modifier les présences</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présent(e)</translation>
        </message>
        <message>
            <source>presence</source>
            <translation>présence</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Excusé(e)</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent(e)</translation>
        </message>
    </context>
    <context>
        <name>ReviewDays</name>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewDecisions</name>
        <message>
            <source>Amendment</source>
            <translation>Avenant</translation>
        </message>
        <message>
            <source>Holder: send the certificates before 30/11</source>
            <translation>Titulaire : transmettre les attestations avant le 30/11</translation>
        </message>
        <message>
            <source>to say</source>
            <translation>à préciser</translation>
        </message>
        <message>
            <source>Who: {who}. What: {what}. By when: {when}.</source>
            <translation>Qui : {who}. Quoi : {what}. Pour quand : {when}.</translation>
        </message>
        <message>
            <source>add a decision</source>
            <translation>ajouter une décision</translation>
        </message>
        <message>
            <source>Exchange of letters</source>
            <translation>Échange de courriers</translation>
        </message>
        <message>
            <source>A decision in one line</source>
            <translation>Une décision en une ligne</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>empty lines taken out</source>
            <translation>retirer les lignes vides</translation>
        </message>
        <message>
            <source>What is decided: who does what, by when?</source>
            <translation>Que décide-t-on : qui fait quoi, pour quand ?</translation>
        </message>
        <message>
            <source>Who, a colon, what, by when. Enter adds it; all can be corrected below.</source>
            <translation>Qui, deux-points, quoi, pour quand. Entrée ajoute la décision ; tout se corrige dans le tableau.</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) touch a term of the contract: an amendment is needed for these.</source>
            <translation>
                <numerusform>%n décision touche une stipulation du marché : elle appelle un avenant.</numerusform>
                <numerusform>%n décisions touchent une stipulation du marché : elles appellent un avenant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s): say whether a term of the contract is touched.</source>
            <translation>
                <numerusform>%n décision : indiquez si elle touche une stipulation du marché.</numerusform>
                <numerusform>%n décisions : indiquez si elles touchent une stipulation du marché.</numerusform>
            </translation>
        </message>
        <message>
            <source>An exchange of letters is enough: no term of the contract is touched.</source>
            <translation>Aucune stipulation du marché n’est touchée : un échange de courriers suffit.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>No decision yet.</source>
            <translation>Aucune décision pour l’instant.</translation>
        </message>
        <message>
            <source>Add a decision</source>
            <translation>Ajouter une décision</translation>
        </message>
        <message>
            <source>delete a decision</source>
            <translation>supprimer une décision</translation>
        </message>
        <message>
            <source>duplicate a decision</source>
            <translation>dupliquer une décision</translation>
        </message>
        <message>
            <source>move a decision</source>
            <translation>déplacer une décision</translation>
        </message>
        <message>
            <source>paste decisions</source>
            <translation>coller des décisions</translation>
        </message>
        <message>
            <source>change a decision</source>
            <translation>modifier une décision</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>responsable d’une décision</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>what is decided</source>
            <translation>texte d’une décision</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>date of a decision</source>
            <translation>échéance d’une décision</translation>
        </message>
        <message>
            <source>Contract term touched</source>
            <translation>Stipulation touchée</translation>
        </message>
        <message>
            <source>term touched</source>
            <translation>stipulation touchée</translation>
        </message>
        <message>
            <source>Made binding by</source>
            <translation>Formalisation</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Partie</translation>
        </message>
    </context>
    <context>
        <name>ReviewEnding</name>
        <message>
            <source>Finish this meeting and issue its minutes?</source>
            <translation>Terminer la réunion et émettre le compte rendu ?</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Delete this meeting and all that was entered in it?</source>
            <translation>Supprimer cette réunion et tout ce qui y a été saisi ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>They cancel and replace the version before, which is kept.</source>
            <translation>Il annule et remplace la version précédente, qui est conservée.</translation>
        </message>
        <message>
            <source>Values and statuses go into the plan.</source>
            <translation>Les valeurs des indicateurs et les statuts des actions sont portés au plan.</translation>
        </message>
        <message>
            <source>The plan of year {year} is closed; that of year {next} is made as a draft.</source>
            <translation>Le plan de l’année {year} est clos ; celui de l’année {next} est créé à l’état de projet.</translation>
        </message>
        <message>
            <source>The plan of the last year is closed, and the contract with it.</source>
            <translation>Le plan de la dernière année est clos, et le marché avec lui.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) not filled in.</source>
            <translation>
                <numerusform>%n élément n’est pas renseigné.</numerusform>
                <numerusform>%n éléments ne sont pas renseignés.</numerusform>
            </translation>
        </message>
        <message>
            <source>The minutes are frozen as version {version}.</source>
            <translation>Le compte rendu est figé en version {version}.</translation>
        </message>
        <message>
            <source>The plan of year {year} stays closed; that of year {next} follows the corrected choices, unless somebody has worked on it.</source>
            <translation>Le plan de l’année {year} reste clos ; celui de l’année {next} suit les choix corrigés, sauf s’il a déjà été modifié.</translation>
        </message>
        <message>
            <source>Year {year} has no plan: those of other years stay as they are.</source>
            <translation>L’année {year} n’a pas de plan : ceux des autres années restent tels quels.</translation>
        </message>
        <message>
            <source>The contract still runs, until {date}.</source>
            <translation>Le marché court encore, jusqu’au {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n breach(es) not settled: decision, notification or payment.</source>
            <translation>
                <numerusform>%n manquement n’est pas soldé : décision, notification ou paiement.</numerusform>
                <numerusform>%n manquements ne sont pas soldés : décision, notification ou paiement.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>Non tenus</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) touch a term of the contract, and no amendment is recorded.</source>
            <translation>
                <numerusform>%n plan touche une stipulation du marché sans qu’aucun avenant soit enregistré.</numerusform>
                <numerusform>%n plans touchent une stipulation du marché sans qu’aucun avenant soit enregistré.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) touch a term, and no amendment is recorded.</source>
            <translation>
                <numerusform>%n décision touche une stipulation sans qu’aucun avenant soit enregistré.</numerusform>
                <numerusform>%n décisions touchent une stipulation sans qu’aucun avenant soit enregistré.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) do not say whether a term is touched.</source>
            <translation>
                <numerusform>%n décision ne dit pas si elle touche une stipulation.</numerusform>
                <numerusform>%n décisions ne disent pas si elles touchent une stipulation.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewExchanges</name>
        <message>
            <source>Breaches and penalties envisaged</source>
            <translation>Manquements et pénalités envisagées</translation>
        </message>
        <message>
            <source>No breach to speak of: Insert adds one, which then enters the follow-up.</source>
            <translation>Aucun manquement à évoquer : la touche Inser en ajoute un, qui rejoint alors le suivi.</translation>
        </message>
        <message>
            <source>Add a breach</source>
            <translation>Ajouter un manquement</translation>
        </message>
        <message>
            <source>add a breach</source>
            <translation>ajouter un manquement</translation>
        </message>
        <message>
            <source>take a breach off the list</source>
            <translation>retirer un manquement de la liste</translation>
        </message>
        <message>
            <source>duplicate a breach</source>
            <translation>dupliquer un manquement</translation>
        </message>
        <message>
            <source>move a breach</source>
            <translation>déplacer un manquement</translation>
        </message>
        <message>
            <source>paste breaches</source>
            <translation>coller des manquements</translation>
        </message>
        <message>
            <source>change a breach</source>
            <translation>modifier un manquement</translation>
        </message>
        <message>
            <source>Breach</source>
            <translation>Manquement</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>manquement</translation>
        </message>
        <message>
            <source>Noticed on</source>
            <translation>Constaté le</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>What was said of it</source>
            <translation>Ce qui en a été dit</translation>
        </message>
        <message>
            <source>what was said of a breach</source>
            <translation>ce qui a été dit d’un manquement</translation>
        </message>
        <message>
            <source>take up what came since</source>
            <translation>reprendre ce qui est survenu depuis</translation>
        </message>
        <message>
            <source>empty lines taken out</source>
            <translation>retirer les lignes vides</translation>
        </message>
        <message>
            <source>reason to give</source>
            <translation>motif à donner</translation>
        </message>
        <message>
            <source>Expectations and difficulties</source>
            <translation>Attentes et difficultés</translation>
        </message>
        <message>
            <source>Proposals of the holder</source>
            <translation>Propositions du titulaire</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Attentes</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) of the follow-up not on the list, or changed since.</source>
            <translation>
                <numerusform>%n élément du suivi n’est pas dans la liste ou a changé depuis.</numerusform>
                <numerusform>%n éléments du suivi ne sont pas dans la liste ou ont changé depuis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Difficulties</source>
            <translation>Difficultés</translation>
        </message>
        <message>
            <source>Nothing noted yet: Insert adds a line.</source>
            <translation>Rien de noté : la touche Inser ajoute une ligne.</translation>
        </message>
        <message>
            <source>No proposal yet: Insert adds one.</source>
            <translation>Aucune proposition : la touche Inser en ajoute une.</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>add a line</source>
            <translation>ajouter une ligne</translation>
        </message>
        <message>
            <source>delete what was said</source>
            <translation>supprimer une ligne</translation>
        </message>
        <message>
            <source>duplicate a line</source>
            <translation>dupliquer une ligne</translation>
        </message>
        <message>
            <source>move a line</source>
            <translation>déplacer une ligne</translation>
        </message>
        <message>
            <source>paste lines</source>
            <translation>coller des lignes</translation>
        </message>
        <message>
            <source>change what was said</source>
            <translation>modifier une ligne</translation>
        </message>
        <message>
            <source>Add a proposal</source>
            <translation>Ajouter une proposition</translation>
        </message>
        <message>
            <source>add a proposal</source>
            <translation>ajouter une proposition</translation>
        </message>
        <message>
            <source>delete a proposal</source>
            <translation>supprimer une proposition</translation>
        </message>
        <message>
            <source>duplicate a proposal</source>
            <translation>dupliquer une proposition</translation>
        </message>
        <message>
            <source>move a proposal</source>
            <translation>déplacer une proposition</translation>
        </message>
        <message>
            <source>paste proposals</source>
            <translation>coller des propositions</translation>
        </message>
        <message>
            <source>change a proposal</source>
            <translation>modifier une proposition</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>ce qui a été dit</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>proposition</translation>
        </message>
        <message>
            <source>First made on</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <source>Note a &amp;breach</source>
            <translation>Noter &amp;un manquement</translation>
        </message>
        <message>
            <source>Ta&amp;ke up</source>
            <translation>Reprendr&amp;e</translation>
        </message>
        <message>
            <source>what becomes of a proposal</source>
            <translation>suite donnée à une proposition</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motif</translation>
        </message>
    </context>
    <context>
        <name>ReviewFigures</name>
        <message>
            <source>not available</source>
            <translation>non disponible</translation>
        </message>
        <message>
            <source>to enter</source>
            <translation>à saisir</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Value of the period</source>
            <translation>Valeur de la période</translation>
        </message>
        <message>
            <source>Number concerned</source>
            <translation>Nombre concerné (numérateur)</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>Sur un total de (dénominateur)</translation>
        </message>
        <message>
            <source>out of</source>
            <translation>sur</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} points</translation>
        </message>
        <message>
            <source>{points} point</source>
            <translation>{points} point</translation>
        </message>
    </context>
    <context>
        <name>ReviewIndicators</name>
        <message>
            <source>Period until</source>
            <translation>Période jusqu’au</translation>
        </message>
        <message>
            <source>Why is there no value?</source>
            <translation>Pourquoi la valeur manque-t-elle ?</translation>
        </message>
        <message>
            <source>Comment on the value</source>
            <translation>Commentaire sur la valeur</translation>
        </message>
        <message>
            <source>Less good than the last value: what explains it?</source>
            <translation>Moins bon que la dernière fois : comment l’expliquer ?</translation>
        </message>
        <message>
            <source>value of an indicator</source>
            <translation>valeur d’un indicateur</translation>
        </message>
        <message>
            <source>Indicators of the plan</source>
            <translation>Indicateurs du plan</translation>
        </message>
        <message>
            <source>The plan has no indicator.</source>
            <translation>Le plan ne comporte aucun indicateur.</translation>
        </message>
        <message>
            <source>Last value</source>
            <translation>Dernière valeur</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Gap to the target</source>
            <translation>Écart à la cible</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Non disponible</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Nouvelle valeur</translation>
        </message>
        <message>
            <source>Add a comment</source>
            <translation>Ajouter un commentaire</translation>
        </message>
        <message>
            <source>Previous indicator</source>
            <translation>Indicateur précédent</translation>
        </message>
        <message>
            <source>Next indicator</source>
            <translation>Indicateur suivant</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>situation de départ</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message>
            <source>Take the plan’s value: {value}</source>
            <translation>Reprendre la valeur du plan : {value}</translation>
        </message>
    </context>
    <context>
        <name>ReviewLastTime</name>
        <message numerus="yes">
            <source>%n action(s) of the plan still open: see the step Actions.</source>
            <translation>
                <numerusform>%n action du plan reste ouverte : elle se revoit à l’étape Actions.</numerusform>
                <numerusform>%n actions du plan restent ouvertes : elles se revoient à l’étape Actions.</numerusform>
            </translation>
        </message>
        <message>
            <source>what became of a decision</source>
            <translation>suite d’une décision</translation>
        </message>
        <message>
            <source>Decided last time: what became of it?</source>
            <translation>Décisions précédentes : où en est-on ?</translation>
        </message>
        <message>
            <source>Earlier decisions</source>
            <translation>Décisions antérieures</translation>
        </message>
        <message>
            <source>Nothing was left open by earlier meetings.</source>
            <translation>Les réunions précédentes n’ont rien laissé en suspens.</translation>
        </message>
        <message>
            <source>Last time: {comment}</source>
            <translation>La dernière fois : {comment}</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>comment on a decision</source>
            <translation>commentaire d’une décision</translation>
        </message>
        <message>
            <source>to say</source>
            <translation>à préciser</translation>
        </message>
    </context>
    <context>
        <name>ReviewNextYear</name>
        <message>
            <source>add to next year’s plan</source>
            <translation>ajouter au plan suivant</translation>
        </message>
        <message>
            <source>empty lines taken out</source>
            <translation>retirer les lignes vides</translation>
        </message>
        <message>
            <source>change next year’s plan</source>
            <translation>modifier le plan suivant</translation>
        </message>
        <message>
            <source>Axes put off: take one up this time?</source>
            <translation>Axes différés : en reprendre un ?</translation>
        </message>
        <message>
            <source>{old} → {new}</source>
            <translation>{old} → {new}</translation>
        </message>
        <message>
            <source>reason to give</source>
            <translation>motif à donner</translation>
        </message>
        <message>
            <source>+ Axis</source>
            <translation>+ Axe</translation>
        </message>
        <message>
            <source>+ Objective</source>
            <translation>+ Objectif</translation>
        </message>
        <message>
            <source>+ Indicator</source>
            <translation>+ Indicateur</translation>
        </message>
        <message>
            <source>+ Action</source>
            <translation>+ Action</translation>
        </message>
        <message>
            <source>What does next year’s plan take up?</source>
            <translation>Que reprend le plan de l’année suivante ?</translation>
        </message>
        <message>
            <source>Lines of the plan</source>
            <translation>Lignes du plan</translation>
        </message>
        <message>
            <source>There is no plan to renew.</source>
            <translation>Aucun plan à reconduire.</translation>
        </message>
        <message>
            <source>Goes with its {parent}</source>
            <translation>Part avec son {parent}</translation>
        </message>
        <message>
            <source>{target}: target already reached</source>
            <translation>{target} : cible déjà atteinte</translation>
        </message>
        <message>
            <source>{date}, late</source>
            <translation>{date}, en retard</translation>
        </message>
        <message>
            <source>Not tied to an axis</source>
            <translation>Sans axe</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Garder pour plus tard</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Add a line like this one</source>
            <translation>Ajouter une ligne semblable</translation>
        </message>
        <message>
            <source>drop a line</source>
            <translation>abandonner une ligne</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Wording next year</source>
            <translation>Intitulé pour l’année suivante</translation>
        </message>
        <message>
            <source>reword a line</source>
            <translation>reformuler une ligne</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Année suivante</translation>
        </message>
        <message>
            <source>what becomes of a line</source>
            <translation>sort d’une ligne</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>change a target</source>
            <translation>modifier une cible</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>change a due date</source>
            <translation>modifier une échéance</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>reason of a choice</source>
            <translation>motif d’un choix</translation>
        </message>
    </context>
    <context>
        <name>ReviewOutlook</name>
        <message>
            <source>Next year’s plan</source>
            <translation>Plan de l’année suivante</translation>
        </message>
        <message numerus="yes">
            <source>%n axis(es)</source>
            <translation>
                <numerusform>%n axe</numerusform>
                <numerusform>%n axes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s)</source>
            <translation>
                <numerusform>%n objectif</numerusform>
                <numerusform>%n objectifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicateur</numerusform>
                <numerusform>%n indicateurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to renew</source>
            <translation>Rien à reconduire</translation>
        </message>
        <message>
            <source>No next year</source>
            <translation>Pas d’année suivante</translation>
        </message>
        <message>
            <source>The contract ends with this year, or has no notification date.</source>
            <translation>Le marché s’achève cette année, ou sa date de notification manque.</translation>
        </message>
        <message>
            <source>The plan of year {year}</source>
            <translation>Le plan de l’année {year}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Year {year} has no plan here. The review is held all the same; the plans of other years stay as they are, and are changed in the plan itself.</source>
            <translation>L’année {year} n’a pas de plan ici. Le bilan se tient quand même ; les plans des autres années restent tels quels et se modifient dans le plan lui-même.</translation>
        </message>
        <message>
            <source>{indicator} – target: {target}</source>
            <translation>{indicator} – cible : {target}</translation>
        </message>
        <message>
            <source>{action} (by {date})</source>
            <translation>{action} (pour le {date})</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>The last changes to this meeting could not be saved. Leave them?</source>
            <translation>Les dernières modifications de cette réunion n’ont pas pu être enregistrées. Les abandonner ?</translation>
        </message>
        <message>
            <source>Leave the changes</source>
            <translation>Abandonner les modifications</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>date à fixer</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Correction in hand: version {version}, to replace version {old}</source>
            <translation>Correction en cours : la version {version} remplacera la version {old}</translation>
        </message>
        <message>
            <source>{meeting}, year {year}</source>
            <translation>{meeting}, année {year}</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Annuler : {act}</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>lot {lot}</translation>
        </message>
        <message>
            <source>Frozen minutes, version {version}</source>
            <translation>Compte rendu figé, version {version}</translation>
        </message>
        <message>
            <source>Replaced minutes, version {version}</source>
            <translation>Compte rendu remplacé, version {version}</translation>
        </message>
        <message>
            <source>Go to the date</source>
            <translation>Aller à la date</translation>
        </message>
        <message>
            <source>Documents of the contract…</source>
            <translation>Documents du marché…</translation>
        </message>
        <message>
            <source>Read the meeting again</source>
            <translation>Relire la réunion</translation>
        </message>
        <message>
            <source>The minutes are issued, and the plan of year {year} is ready as a draft.</source>
            <translation>Le compte rendu est émis ; le plan de l’année {year} est prêt à l’état de projet.</translation>
        </message>
        <message>
            <source>reword</source>
            <translation>reformuler</translation>
        </message>
        <message>
            <source>keep a wording</source>
            <translation>garder une formulation</translation>
        </message>
        <message>
            <source>Delete this meeting…</source>
            <translation>Supprimer cette réunion…</translation>
        </message>
        <message>
            <source>go to another step</source>
            <translation>changer d’étape</translation>
        </message>
        <message>
            <source>The minutes are issued and the contract is closed: its final report is ready.</source>
            <translation>Le compte rendu est émis et le marché est clos : son bilan final est prêt.</translation>
        </message>
        <message>
            <source>Undo at “{step}”: {act}</source>
            <translation>Annuler dans « {step} » : {act}</translation>
        </message>
        <message>
            <source>Previous step: {step}</source>
            <translation>Étape précédente : {step}</translation>
        </message>
        <message>
            <source>Next step: {step}</source>
            <translation>Étape suivante : {step}</translation>
        </message>
        <message>
            <source>Ctrl+PgUp</source>
            <translation>Ctrl+Pg préc.</translation>
        </message>
        <message>
            <source>Ctrl+PgDown</source>
            <translation>Ctrl+Pg suiv.</translation>
        </message>
        <message>
            <source>See the final report</source>
            <translation>Voir le bilan final</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Ouvrir le plan</translation>
        </message>
    </context>
    <context>
        <name>ReviewProjects</name>
        <message>
            <source>No axis is targeted yet, so there is no project to go through: choose the axes in the preparation, or name them in the contract.</source>
            <translation>Aucun axe n’est encore ciblé, il n’y a donc pas de projet à examiner : choisissez les axes dans la préparation ou nommez-les dans le marché.</translation>
        </message>
        <message>
            <source>take the projects over</source>
            <translation>reprendre les projets</translation>
        </message>
        <message>
            <source>The projects as these minutes keep them; nothing changes them any more.</source>
            <translation>Projets figés avec ce compte rendu : plus rien ne les modifie.</translation>
        </message>
        <message>
            <source>For each targeted axis the holder presents the objectives it can reach, the actions and the resources (method sheet § 2.3). What you note is also in the section Kick-off of the contract.</source>
            <translation>Pour chaque axe ciblé, le titulaire présente les objectifs qu’il est en mesure d’atteindre, les actions et les ressources (fiche méthode § 2.3). Votre saisie se retrouve à la rubrique Lancement du marché.</translation>
        </message>
        <message>
            <source>Choose the axes</source>
            <translation>Choisir les axes</translation>
        </message>
        <message>
            <source>Take the projects over as they now are</source>
            <translation>Reprendre les projets tels qu’ils sont aujourd’hui</translation>
        </message>
        <message>
            <source>The minutes tell the projects as the kick-off heard them; what was written down since is not in them.</source>
            <translation>Le compte rendu présente les projets tels que la réunion de lancement les a entendus ; ce qui a été saisi depuis n’y figure pas.</translation>
        </message>
        <message>
            <source>These minutes keep no project of the holder.</source>
            <translation>Ce compte rendu ne contient aucun projet du titulaire.</translation>
        </message>
        <message>
            <source>The holder’s projects, axis by axis</source>
            <translation>Projets du titulaire, axe par axe</translation>
        </message>
    </context>
    <context>
        <name>ReviewSteps</name>
        <message numerus="yes">
            <source>%n to complete</source>
            <translation>
                <numerusform>%n à compléter</numerusform>
                <numerusform>%n à compléter</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Present</source>
            <translation>&amp;Présents</translation>
        </message>
        <message>
            <source>&amp;Last time</source>
            <translation>&amp;La dernière fois</translation>
        </message>
        <message>
            <source>&amp;Indicators</source>
            <translation>&amp;Indicateurs</translation>
        </message>
        <message>
            <source>Acti&amp;ons</source>
            <translation>Ac&amp;tions</translation>
        </message>
        <message>
            <source>Exchan&amp;ges</source>
            <translation>Éc&amp;hanges</translation>
        </message>
        <message>
            <source>Val&amp;ue and lessons</source>
            <translation>Apports, ensei&amp;gnements</translation>
        </message>
        <message>
            <source>nothing to go through</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>non renseigné</translation>
        </message>
        <message>
            <source>&amp;Decisions</source>
            <translation>Déci&amp;sions</translation>
        </message>
        <message>
            <source>Pro&amp;jects of the holder</source>
            <translation>Pro&amp;jets du titulaire</translation>
        </message>
        <message>
            <source>&amp;Next year</source>
            <translation>Année sui&amp;vante</translation>
        </message>
        <message>
            <source>&amp;Agreement</source>
            <translation>A&amp;ccord</translation>
        </message>
        <message>
            <source>&amp;Summary</source>
            <translation>S&amp;ynthèse</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>to complete</source>
            <translation>à compléter</translation>
        </message>
    </context>
    <context>
        <name>ReviewSummary</name>
        <message>
            <source>Finish and issue the minutes</source>
            <translation>Terminer et émettre le compte rendu</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Aller au champ</translation>
        </message>
        <message>
            <source>Open the minutes</source>
            <translation>Ouvrir le compte rendu</translation>
        </message>
        <message>
            <source>Save the minutes as…</source>
            <translation>Enregistrer le compte rendu sous…</translation>
        </message>
        <message>
            <source>Correct the minutes…</source>
            <translation>Corriger le compte rendu…</translation>
        </message>
        <message>
            <source>Finished on {date}, version {version}.</source>
            <translation>Terminé le {date}, version {version}.</translation>
        </message>
        <message>
            <source>The minutes are frozen</source>
            <translation>Le compte rendu est figé</translation>
        </message>
        <message>
            <source>Finished on {date}, version {version}; a later version replaces it.</source>
            <translation>Terminé le {date}, version {version} ; une version ultérieure le remplace.</translation>
        </message>
        <message>
            <source>Still needed to finish</source>
            <translation>Indispensable pour terminer</translation>
        </message>
        <message>
            <source>Enter goes to the field. The minutes can be issued without the rest.</source>
            <translation>Entrée mène au champ. Le compte rendu peut être émis sans le reste.</translation>
        </message>
        <message>
            <source>The minutes are ready to be issued.</source>
            <translation>Le compte rendu est prêt à être émis.</translation>
        </message>
        <message>
            <source>Still missing, to your judgement</source>
            <translation>Encore à compléter, à votre appréciation</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Rien ne manque</translation>
        </message>
    </context>
    <context>
        <name>ReviewValue</name>
        <message>
            <source>Value and lessons</source>
            <translation>Apports et enseignements</translation>
        </message>
        <message>
            <source>The final review shows what the plan has brought; what it taught goes into the next tenders (method sheet, part III).</source>
            <translation>Le bilan final montre ce que le plan a apporté ; ses enseignements servent aux prochains marchés (fiche méthode, partie III).</translation>
        </message>
        <message>
            <source>What the plan has &amp;brought</source>
            <translation>Ce &amp;que le plan a apporté</translation>
        </message>
        <message>
            <source>&amp;Lessons ({count})</source>
            <translation>Ens&amp;eignements ({count})</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Not saved yet: trying again</source>
            <translation>Pas encore enregistré : nouvel essai en cours</translation>
        </message>
        <message>
            <source>Saved at {hour}:{minute}</source>
            <translation>Enregistré à {hour} h {minute}</translation>
        </message>
        <message>
            <source>undo: {act}</source>
            <translation>annuler : {act}</translation>
        </message>
        <message>
            <source>Read again. What you had typed is in the clipboard, to be pasted: “{text}”.</source>
            <translation>Relu. Votre saisie est dans le presse-papiers, prête à coller : « {text} ».</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>Read it again</source>
            <translation>Relire</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>The template is kept; this message stays as you changed it.</source>
            <translation>Modèle enregistré ; ce message reste tel que vous l’avez modifié.</translation>
        </message>
        <message>
            <source>Show in the folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>The draft is handed to your mail program: read it again, and send it there. Where it can’t be edited, choose “Edit as new message”.</source>
            <translation>Brouillon transmis à la messagerie : relisez-le et envoyez-le de là. S’il n’est pas modifiable, choisissez « Modifier comme un nouveau message ».</translation>
        </message>
        <message>
            <source>Record the sending</source>
            <translation>Noter l’envoi</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>No document has been issued yet: finishing a meeting issues its minutes; others are issued from their preview.</source>
            <translation>Aucun document émis : terminer une réunion émet son compte rendu ; les autres documents sont émis depuis leur aperçu.</translation>
        </message>
        <message>
            <source>The text you had begun for this document is back.</source>
            <translation>Votre texte pour ce document, non envoyé, a été retrouvé.</translation>
        </message>
        <message>
            <source>The text is copied.</source>
            <translation>Texte copié.</translation>
        </message>
        <message>
            <source>{name} (issued when it leaves)</source>
            <translation>{name} (émis au moment de l’envoi)</translation>
        </message>
        <message>
            <source>▲ {name} (replaced)</source>
            <translation>▲ {name} (remplacé)</translation>
        </message>
        <message>
            <source>No mail program opens drafts here. The draft {draft} and the document are in {path}: open it there yourself, or copy text and addresses into your webmail and attach the document.</source>
            <translation>Aucune messagerie n’ouvre ici les brouillons. Le brouillon {draft} et le document sont dans {path} : ouvrez-le de là, ou copiez le texte et les adresses dans votre messagerie en ligne et joignez-y le document.</translation>
        </message>
        <message>
            <source>The folder can’t be shown; draft and document are in {path}.</source>
            <translation>Le dossier ne peut pas s’afficher. Le brouillon et le document se trouvent ici : {path}</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>The sending is recorded.</source>
            <translation>Envoi noté.</translation>
        </message>
        <message>
            <source>Noted in error…</source>
            <translation>Noté par erreur…</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <source>Already sent</source>
            <translation>Déjà envoyé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The addresses are copied.</source>
            <translation>Adresses copiées.</translation>
        </message>
        <message>
            <source>The template is kept.</source>
            <translation>Modèle enregistré.</translation>
        </message>
        <message>
            <source>Use the template</source>
            <translation>Reprendre le modèle</translation>
        </message>
        <message>
            <source>An e-mail address is to be corrected, or its box cleared.</source>
            <translation>Corrigez l’adresse signalée ou décochez le destinataire.</translation>
        </message>
        <message>
            <source>Send this version</source>
            <translation>Envoyer cette version</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>&amp;Objet</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>&amp;Open in the mail program</source>
            <translation>Ou&amp;vrir dans la messagerie</translation>
        </message>
        <message>
            <source>&amp;Copy the text</source>
            <translation>&amp;Copier le texte</translation>
        </message>
        <message>
            <source>Copy th&amp;e addresses</source>
            <translation>Copier les &amp;adresses</translation>
        </message>
        <message>
            <source>Show in the &amp;folder</source>
            <translation>Afficher dans le do&amp;ssier</translation>
        </message>
        <message>
            <source>Te&amp;mplate…</source>
            <translation>&amp;Modèle…</translation>
        </message>
        <message>
            <source>Send a document of contract {reference}</source>
            <translation>Envoi d’un document du marché {reference}</translation>
        </message>
        <message>
            <source>Draft and document are in {path}.</source>
            <translation>Le brouillon et le document se trouvent ici : {path}</translation>
        </message>
    </context>
    <context>
        <name>Sent</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>✕ {sending} ({struck})</source>
            <translation>✕ {sending} ({struck})</translation>
        </message>
        <message>
            <source>Sent on {date} at {hour}:{minute} to {people}, {way}</source>
            <translation>Envoyé le {date} à {hour} h {minute} à {people}, {way}</translation>
        </message>
        <message>
            <source>Handed over on {date}, {way}</source>
            <translation>Transmis le {date}, {way}</translation>
        </message>
        <message>
            <source>Sent on {date}, {way}</source>
            <translation>Envoyé le {date}, {way}</translation>
        </message>
        <message>
            <source>Sent on {date} at {hour}:{minute}, {way}</source>
            <translation>Envoyé le {date} à {hour} h {minute}, {way}</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>In copy</source>
            <translation>En copie</translation>
        </message>
        <message>
            <source>{handed_over}, to {whom}</source>
            <translation>{handed_over}, à : {whom}</translation>
        </message>
        <message>
            <source>noted in error: taken out of account on {date}, {reason}</source>
            <translation>noté par erreur, écarté le {date} : {reason}</translation>
        </message>
        <message>
            <source>{people} and {more}</source>
            <translation>{people} et {more}</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
        <message>
            <source>The window can’t open: no screen was found, or a library is missing; the details are in {file}.</source>
            <translation>La fenêtre ne peut pas s’ouvrir : aucun écran n’a été trouvé, ou une bibliothèque manque ; les détails sont dans {file}.</translation>
        </message>
        <message>
            <source>The program met an error last time; everything you typed is saved.</source>
            <translation>Le logiciel a rencontré une erreur la dernière fois ; tout ce que vous avez saisi est enregistré.</translation>
        </message>
        <message>
            <source>The program stopped abruptly last time; everything you typed is saved.</source>
            <translation>Le logiciel s’est arrêté brutalement la dernière fois ; tout ce que vous avez saisi est enregistré.</translation>
        </message>
        <message>
            <source>The program met an error; what you typed is saved. If it happens again, start anew.</source>
            <translation>Le logiciel a rencontré une erreur ; votre saisie est enregistrée. Si l’erreur revient, redémarrez le logiciel.</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <source>The last change could not be saved. Restore all the same, and lose it?</source>
            <translation>La dernière modification n’a pas pu être enregistrée. Restaurer quand même, et la perdre ?</translation>
        </message>
        <message>
            <source>&amp;Restore the latest backup</source>
            <translation>&amp;Restaurer la dernière sauvegarde</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>La sauvegarde est restaurée.</translation>
        </message>
        <message>
            <source>Restore and lose it</source>
            <translation>Restaurer et la perdre</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>The signed document is kept beside the one issued, which stays as it is. Nothing is sent over the network; the password is not kept.</source>
            <translation>Le document signé est conservé à côté de celui qui a été émis, lequel reste tel quel. Rien n’est envoyé sur le réseau ; le mot de passe n’est pas conservé.</translation>
        </message>
        <message>
            <source>Certificate to sign with</source>
            <translation>Certificat de signature</translation>
        </message>
        <message>
            <source>Certificates (*.p12 *.pfx);;All files (*)</source>
            <translation>Certificats (*.p12 *.pfx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Sign the document</source>
            <translation>Signer le document</translation>
        </message>
        <message>
            <source>Certificate file (.p12 or .pfx)</source>
            <translation>Fichier du certificat (.p12 ou .pfx)</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Parcourir…</translation>
        </message>
        <message>
            <source>Password of the certificate</source>
            <translation>Mot de passe du certificat</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>&amp;Certificate</source>
            <translation>&amp;Certificat</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>Signature en cours…</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Feasibility</source>
            <translation>Faisabilité</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Kick-off due</source>
            <translation>Lancement à tenir</translation>
        </message>
        <message>
            <source>Plan being drawn up</source>
            <translation>Plan en élaboration</translation>
        </message>
        <message>
            <source>Plan validated</source>
            <translation>Plan validé</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>Bilan à faire</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Bilan en cours</translation>
        </message>
        <message>
            <source>Final review due</source>
            <translation>Bilan final à faire</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Assured</source>
            <translation>Acquis</translation>
        </message>
        <message>
            <source>Fragile</source>
            <translation>Fragile</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Fait défaut</translation>
        </message>
    </context>
    <context>
        <name>StartMeeting</name>
        <message>
            <source>Held on</source>
            <translation>Tenue le</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{meeting} – due by {date}</source>
            <translation>{meeting} – au plus tard le {date}</translation>
        </message>
        <message>
            <source>Begin a meeting – {reference}</source>
            <translation>Commencer une réunion – {reference}</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>date à fixer</translation>
        </message>
        <message>
            <source>Which meeting?</source>
            <translation>Quelle réunion ?</translation>
        </message>
        <message>
            <source>Resume: {meeting} ({date})</source>
            <translation>Reprendre : {meeting} ({date})</translation>
        </message>
    </context>
    <context>
        <name>StartMode</name>
        <message>
            <source>Within two months of the notification</source>
            <translation>Dans les deux mois de la notification</translation>
        </message>
        <message>
            <source>At the first anniversary (State clause)</source>
            <translation>Au premier anniversaire (clause de l’État)</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Reached</source>
            <translation>Atteint</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>En bonne voie</translation>
        </message>
        <message>
            <source>To watch</source>
            <translation>À surveiller</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Non démarré</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n marché</numerusform>
                <numerusform>%n marchés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Aucune sauvegarde pour l’instant</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>today {hour}:{minute}</source>
            <translation>aujourd’hui à {hour} h {minute}</translation>
        </message>
        <message>
            <source>Backup: {when}</source>
            <translation>Sauvegarde : {when}</translation>
        </message>
        <message>
            <source>Zoom: {percent}%</source>
            <translation>Zoom : {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Attendance</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>Projects of the holder</source>
            <translation>Projets du titulaire</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Suites de la dernière fois</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Value and lessons</source>
            <translation>Apports et enseignements</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Année suivante</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Accord des parties</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Synthèse</translation>
        </message>
    </context>
    <context>
        <name>StepState</name>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>To complete</source>
            <translation>À compléter</translation>
        </message>
        <message>
            <source>Nothing to go through</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Non renseigné</translation>
        </message>
    </context>
    <context>
        <name>Strike</name>
        <message>
            <source>The sending is struck: it no longer counts, and stays in the register.</source>
            <translation>Envoi écarté : il ne compte plus et reste au registre, barré.</translation>
        </message>
        <message>
            <source>Why was it noted in error?</source>
            <translation>Pourquoi était-ce une erreur ?</translation>
        </message>
        <message>
            <source>Sending noted in error</source>
            <translation>Envoi noté par erreur</translation>
        </message>
        <message>
            <source>This sending will no longer count, for deadlines either. It stays in the register, struck, with day and reason; this can’t be undone.</source>
            <translation>Cet envoi ne comptera plus, y compris pour les échéances. Il reste au registre, barré, avec la date et le motif ; c’est définitif.</translation>
        </message>
        <message>
            <source>Strike the sending</source>
            <translation>Écarter l’envoi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>“{text}” is no number: type for example 1,200.</source>
            <translation>« {text} » n’est pas un nombre : saisissez par exemple 1 200.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Nothing was entered here.</source>
            <translation>Rien n’a été saisi ici.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>line {line}, {column}: “{text}”</source>
            <translation>ligne {line}, {column} : « {text} »</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was pasted: %n cell(s) make no sense there (the first: {where}).</source>
            <translation>
                <numerusform>Rien n’a été collé : %n cellule ne convient pas ({where}).</numerusform>
                <numerusform>Rien n’a été collé : %n cellules ne conviennent pas (la première : {where}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was pasted: there are more lines than rows here.</source>
            <translation>Rien n’a été collé : il y a plus de lignes à coller que de lignes ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) held something else there: Ctrl+Z brings it back.</source>
            <translation>
                <numerusform>%n ligne contenait autre chose : Ctrl+Z le rétablit.</numerusform>
                <numerusform>%n lignes contenaient autre chose : Ctrl+Z le rétablit.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{column}” (not typed here)</source>
            <translation>« {column} » (ne se saisit pas ici)</translation>
        </message>
        <message>
            <source>beyond “{column}”</source>
            <translation>au-delà de « {column} »</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) left out: {which}.</source>
            <translation>
                <numerusform>%n colonne ignorée : {which}.</numerusform>
                <numerusform>%n colonnes ignorées : {which}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was pasted: this cell makes no sense there ({where}).</source>
            <translation>Rien n’a été collé : cette cellule ne convient pas ({where}).</translation>
        </message>
        <message>
            <source>Choose a row to see all of it.</source>
            <translation>Choisissez une ligne pour la voir en entier.</translation>
        </message>
        <message>
            <source>“{text}”: type the number alone; the unit has a column of its own.</source>
            <translation>« {text} » : saisissez le nombre seul ; l’unité a sa propre colonne.</translation>
        </message>
        <message>
            <source>“{text}”: this is counted in “{unit}”. Type the number alone, or with that unit.</source>
            <translation>« {text} » : ce chiffre se compte en « {unit} ». Saisissez le nombre seul, ou suivi de cette unité.</translation>
        </message>
        <message>
            <source>“{text}” is no date. Type for example 12/3, 12 March 2027 or +30d.</source>
            <translation>« {text} » n’est pas une date : saisissez par exemple 12/3, 12 mars 2027 ou +30j.</translation>
        </message>
        <message>
            <source>“{text}” is none of the choices.</source>
            <translation>« {text} » ne fait pas partie des choix.</translation>
        </message>
        <message>
            <source>{sentence} The cell keeps its former value.</source>
            <translation>{sentence} La cellule garde sa valeur précédente.</translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>reset to the original text</source>
            <translation>revenir au texte d’origine</translation>
        </message>
        <message>
            <source>Template of messages</source>
            <translation>Modèle de message</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>This text is proposed with each document. Fields in braces are filled in; a line whose field has no value is left out.</source>
            <translation>Ce texte est proposé avec chaque document. Les champs entre accolades se remplissent d’eux-mêmes ; une ligne dont un champ reste vide disparaît.</translation>
        </message>
        <message>
            <source>&amp;Insert a field</source>
            <translation>&amp;Insérer un champ</translation>
        </message>
        <message>
            <source>&amp;Reset to the original text</source>
            <translation>&amp;Rétablir le texte d’origine</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>&amp;Objet</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>No such field, left as it is: {fields}</source>
            <translation>Champ inconnu, laissé tel quel : {fields}</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>The log is empty.</source>
            <translation>Le journal est vide.</translation>
        </message>
        <message>
            <source>Progress plans is free software under the MIT licence. It uses Python (PSF), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), ReportLab (BSD), holidays (MIT), msgspec (BSD), pypdfium2 (BSD/Apache), python-calamine (MIT), XlsxWriter (BSD), Babel (BSD), python-stdnum (LGPL 2.1), python-bidi (LGPL 3), arabic-reshaper (MIT), python-docx (MIT), lxml (BSD), and the fonts Source Sans 3, Noto Emoji (OFL) and DejaVu Sans (Bitstream Vera).</source>
            <translation>Plans de progrès est un logiciel libre sous licence MIT. Il utilise Python (PSF), Qt et PySide6 (LGPL 3), SQLAlchemy et Alembic (MIT), ReportLab (BSD), holidays (MIT), msgspec (BSD), pypdfium2 (BSD/Apache), python-calamine (MIT), XlsxWriter (BSD), Babel (BSD), python-stdnum (LGPL 2.1), python-bidi (LGPL 3), arabic-reshaper (MIT), python-docx (MIT), lxml (BSD), ainsi que les polices Source Sans 3, Noto Emoji (OFL) et DejaVu Sans (Bitstream Vera).</translation>
        </message>
        <message>
            <source>Progress plans, for facilitators of responsible public procurement.</source>
            <translation>Plans de progrès, pour les facilitateurs de la commande publique responsable.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier des données</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Error report</source>
            <translation>Rapport d’erreur</translation>
        </message>
        <message>
            <source>The program met an error of its own. What you typed is saved. To have it mended, copy this report and send it to whoever looks after the program; it holds nothing personal, and nothing is sent by itself.</source>
            <translation>Le logiciel a rencontré une erreur interne. Votre saisie est enregistrée. Pour la faire corriger, copiez ce rapport et transmettez-le à la personne chargée du logiciel ; il ne contient rien de personnel et rien n’est envoyé automatiquement.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>The log is kept in {folder}. Nothing is sent to anybody.</source>
            <translation>Le journal est conservé dans {folder}. Rien n’est envoyé à qui que ce soit.</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>The window with the examples could not be opened.</source>
            <translation>La fenêtre des marchés d’exemple n’a pas pu s’ouvrir.</translation>
        </message>
        <message>
            <source>First visit? The tour shows the program in eight stops.</source>
            <translation>Première visite ? La visite guidée montre le logiciel en huit étapes.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Suivre la visite</translation>
        </message>
        <message>
            <source>Your contracts</source>
            <translation>Vos marchés</translation>
        </message>
        <message>
            <source>One line per contract: its state by sign and word, its next deadline. These are examples; your own contracts are never mixed with them.</source>
            <translation>Une ligne par marché : son état, par un signe et un mot, et sa prochaine échéance. Ce sont des exemples ; vos marchés n’y sont jamais mêlés.</translation>
        </message>
        <message>
            <source>What to do, and why on that day</source>
            <translation>Que faire, et pourquoi ce jour-là</translation>
        </message>
        <message>
            <source>Below the list: where the contract stands, the one next thing to do, and each deadline with the rule that sets it. All of it leads to the right screen.</source>
            <translation>Sous la liste : où en est le marché, la suite à donner, et chaque échéance avec la règle qui la fixe. Tout mène au bon écran.</translation>
        </message>
        <message>
            <source>The life of a contract</source>
            <translation>Le parcours d’un marché</translation>
        </message>
        <message>
            <source>From feasibility to lessons, on one page (Ctrl+L). Each section keeps what belongs to its step.</source>
            <translation>De la faisabilité aux enseignements, sur une seule page (Ctrl+L). Chaque rubrique garde ce qui relève de son étape.</translation>
        </message>
        <message>
            <source>A guided sheet</source>
            <translation>Une fiche guidée</translation>
        </message>
        <message>
            <source>Does a plan suit this contract? Criterion by criterion, with its reasons. The help (F1) tells on each screen the rule of the method and its source.</source>
            <translation>Un plan convient-il à ce marché ? Critère par critère, avec les motifs. L’aide (F1) rappelle sur chaque écran la règle de la méthode et sa source.</translation>
        </message>
        <message>
            <source>The plan, in seven points</source>
            <translation>Le plan, en sept points</translation>
        </message>
        <message>
            <source>Objectives, indicators, actions of each party, means, schedule, follow-up: at the top, what each axis still lacks. Type anywhere: there is no Save button, and everything can be undone.</source>
            <translation>Objectifs, indicateurs, actions de chaque partie, moyens, calendrier, suivi : en haut, ce qui manque encore à chaque axe. Saisissez n’importe où : il n’y a pas de bouton Enregistrer, et tout s’annule.</translation>
        </message>
        <message>
            <source>The schedule</source>
            <translation>Le calendrier</translation>
        </message>
        <message>
            <source>The same actions as a chart or as a table, with the same keys.</source>
            <translation>Les mêmes actions, en graphique ou en tableau, avec les mêmes touches.</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>La réunion</translation>
        </message>
        <message>
            <source>Step by step, in any order, in front of the holder. A decision is one typed line; what was left open last time comes back by itself. Finishing makes the minutes.</source>
            <translation>Pas à pas, dans l’ordre que l’on veut, devant le titulaire. Une décision se tape en une ligne ; ce qui était resté ouvert revient de lui-même. Terminer produit le compte rendu.</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Les échéances</translation>
        </message>
        <message>
            <source>Everything late or coming, over all contracts, and who owes it. That is the tour: try what you like here, then close this window and begin with your own contracts.</source>
            <translation>Tout ce qui est en retard ou arrive, sur tous les marchés, et qui le doit. La visite s’arrête là : essayez ici ce que vous voulez, puis fermez cette fenêtre et commencez avec vos marchés.</translation>
        </message>
        <message>
            <source>Stop {number} of {total}</source>
            <translation>Étape {number} sur {total}</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Quitter la visite</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Terminer la visite</translation>
        </message>
    </context>
    <context>
        <name>Trend</name>
        <message>
            <source>Better</source>
            <translation>En progrès</translation>
        </message>
        <message>
            <source>Stable</source>
            <translation>Stable</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>En recul</translation>
        </message>
    </context>
    <context>
        <name>Validation</name>
        <message>
            <source>Decisions that touch a term of the contract</source>
            <translation>Décisions touchant une stipulation du marché</translation>
        </message>
        <message>
            <source>Letters of both parties make a plan binding; where it touches a term of the contract, an amendment does (method sheet § 2.3). A validated plan is frozen: a change makes a new version.</source>
            <translation>Un échange de courriers des deux parties formalise le plan ; s’il touche une stipulation du marché, il faut un avenant (fiche méthode § 2.3). Un plan validé est figé : toute modification fait une nouvelle version.</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Ouvrir le plan</translation>
        </message>
        <message>
            <source>Buyer’s letter</source>
            <translation>Courrier de l’acheteur</translation>
        </message>
        <message>
            <source>Holder’s letter</source>
            <translation>Courrier du titulaire</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Comparer les versions…</translation>
        </message>
        <message>
            <source>Record an amendment</source>
            <translation>Noter un avenant</translation>
        </message>
        <message>
            <source>Detail (F4)</source>
            <translation>Détail (F4)</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) to be formalised by an amendment</source>
            <translation>
                <numerusform>%n décision à formaliser par un avenant</numerusform>
                <numerusform>%n décisions à formaliser par un avenant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s): say whether a term is touched</source>
            <translation>
                <numerusform>%n décision : dire si elle touche une stipulation</numerusform>
                <numerusform>%n décisions : dire si elles touchent une stipulation</numerusform>
            </translation>
        </message>
        <message>
            <source>amendment awaited</source>
            <translation>avenant attendu</translation>
        </message>
        <message>
            <source>no term touched: nothing to formalise</source>
            <translation>aucune stipulation touchée : rien à formaliser</translation>
        </message>
        <message>
            <source>does it touch a term? not answered</source>
            <translation>touche-t-elle une stipulation ? sans réponse</translation>
        </message>
        <message>
            <source>No decision touches a term of the contract.</source>
            <translation>Aucune décision ne touche une stipulation du marché.</translation>
        </message>
        <message>
            <source>amendment {number} of the register</source>
            <translation>avenant n° {number} du registre</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Term touched</source>
            <translation>Stipulation touchée</translation>
        </message>
        <message>
            <source>say which term a decision touches</source>
            <translation>dire quelle stipulation une décision touche</translation>
        </message>
        <message>
            <source>Made binding by</source>
            <translation>Formalisée par</translation>
        </message>
        <message>
            <source>to be chosen</source>
            <translation>à choisir</translation>
        </message>
        <message>
            <source>fill in what makes a plan binding</source>
            <translation>compléter la formalisation d’un plan</translation>
        </message>
        <message>
            <source>{step} – {source}</source>
            <translation>{step} – {source}</translation>
        </message>
        <message>
            <source>once validated</source>
            <translation>après validation</translation>
        </message>
        <message>
            <source>letter received before it was sent: check the dates</source>
            <translation>courrier reçu avant son envoi : dates à vérifier</translation>
        </message>
        <message>
            <source>Plans and what makes them binding</source>
            <translation>Plans et leur formalisation</translation>
        </message>
        <message>
            <source>No plan yet: it is drawn up after the kick-off meeting.</source>
            <translation>Aucun plan : il s’élabore après la réunion de lancement.</translation>
        </message>
        <message>
            <source>Year {year}, version {version}</source>
            <translation>Année {year}, version {version}</translation>
        </message>
        <message>
            <source>Buyer’s letter sent</source>
            <translation>Envoi de l’acheteur</translation>
        </message>
        <message>
            <source>Received by holder</source>
            <translation>Reçu par le titulaire</translation>
        </message>
        <message>
            <source>Received by buyer</source>
            <translation>Reçu par l’acheteur</translation>
        </message>
        <message>
            <source>Reference of the buyer’s letter</source>
            <translation>Référence du courrier de l’acheteur</translation>
        </message>
        <message>
            <source>Holder’s letter sent</source>
            <translation>Envoi du titulaire</translation>
        </message>
        <message>
            <source>Reference of the holder’s letter</source>
            <translation>Référence du courrier du titulaire</translation>
        </message>
        <message>
            <source>Number of the amendment</source>
            <translation>Numéro de l’avenant</translation>
        </message>
        <message>
            <source>Date of the amendment</source>
            <translation>Date de l’avenant</translation>
        </message>
        <message>
            <source>Purpose of the amendment</source>
            <translation>Objet de l’avenant</translation>
        </message>
        <message>
            <source>Amount of the amendment, excl. tax (€)</source>
            <translation>Montant de l’avenant (€ HT)</translation>
        </message>
        <message>
            <source>Months added to the duration</source>
            <translation>Mois ajoutés à la durée</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What makes it binding</source>
            <translation>Formalisation</translation>
        </message>
        <message>
            <source>term touched by a plan</source>
            <translation>stipulation touchée par un plan</translation>
        </message>
        <message>
            <source>What the amendment entails: what is done is ticked</source>
            <translation>Ce qu’entraîne l’avenant : cochez ce qui est fait</translation>
        </message>
    </context>
    <context>
        <name>ValueForm</name>
        <message>
            <source>In short: what the plan has brought</source>
            <translation>L’essentiel : ce que le plan a apporté</translation>
        </message>
        <message>
            <source>Three to five lines; the final report begins with them</source>
            <translation>Trois à cinq lignes ; le bilan final s’ouvre sur elles</translation>
        </message>
        <message>
            <source>What this rests on</source>
            <translation>Éléments à l’appui</translation>
        </message>
        <message>
            <source>The first page of the report has room for five lines.</source>
            <translation>La première page du bilan final a la place pour cinq lignes.</translation>
        </message>
        <message>
            <source>what the plan has brought</source>
            <translation>apports du plan</translation>
        </message>
        <message>
            <source>A figure, a document, somebody’s function</source>
            <translation>Un chiffre, un document, une fonction</translation>
        </message>
        <message>
            <source>What did buyer and company gain, each for itself?</source>
            <translation>Qu’y ont gagné l’acheteur et l’entreprise, chacun de son côté ?</translation>
        </message>
        <message>
            <source>What was done that nobody had done before?</source>
            <translation>Qu’a-t-on fait que personne n’avait fait avant ?</translation>
        </message>
        <message>
            <source>What could be settled because the parties met?</source>
            <translation>Qu’a-t-on pu régler parce que les parties se réunissaient ?</translation>
        </message>
        <message>
            <source>What was tried out, kept, or given up?</source>
            <translation>Qu’a-t-on essayé, gardé ou abandonné ?</translation>
        </message>
        <message>
            <source>How much time did it take, and whose?</source>
            <translation>Combien de temps y a-t-il fallu, et de qui ?</translation>
        </message>
        <message>
            <source>Which indicators could not be relied on?</source>
            <translation>Quels indicateurs n’étaient pas fiables ?</translation>
        </message>
        <message>
            <source>Was this the right contract for a plan?</source>
            <translation>Ce marché se prêtait-il à un plan ?</translation>
        </message>
        <message>
            <source>Value created</source>
            <translation>Valeur créée</translation>
        </message>
        <message>
            <source>Points of vigilance</source>
            <translation>Points de vigilance</translation>
        </message>
    </context>
    <context>
        <name>ValueHeading</name>
        <message>
            <source>Interest of buyers and companies</source>
            <translation>Intérêt des acheteurs et des entreprises</translation>
        </message>
        <message>
            <source>Source of social innovation</source>
            <translation>Source d’innovation sociale</translation>
        </message>
        <message>
            <source>Stronger dialogue, working things out together</source>
            <translation>Dialogue renforcé, co-construction</translation>
        </message>
        <message>
            <source>Room for experiment</source>
            <translation>Cadre propice à l’expérimentation</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Suitable for a progress plan</source>
            <translation>Adapté à un plan de progrès</translation>
        </message>
        <message>
            <source>Suitable with reservations</source>
            <translation>Adapté avec réserves</translation>
        </message>
        <message>
            <source>Not suitable for a progress plan</source>
            <translation>Non adapté à un plan de progrès</translation>
        </message>
    </context>
    <context>
        <name>Vigilance</name>
        <message>
            <source>Availability of people</source>
            <translation>Disponibilité humaine</translation>
        </message>
        <message>
            <source>Rigour of the indicators</source>
            <translation>Rigueur des indicateurs de suivi</translation>
        </message>
        <message>
            <source>Relevance of the operation</source>
            <translation>Pertinence de l’opération</translation>
        </message>
    </context>
    <context>
        <name>Way</name>
        <message>
            <source>opened in the mail program</source>
            <translation>message ouvert dans la messagerie</translation>
        </message>
        <message>
            <source>put in a folder</source>
            <translation>message déposé dans un dossier</translation>
        </message>
        <message>
            <source>copied</source>
            <translation>message copié</translation>
        </message>
        <message>
            <source>in hand</source>
            <translation>en main propre</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>par courrier postal</translation>
        </message>
        <message>
            <source>through the buyer’s portal</source>
            <translation>par le profil d’acheteur</translation>
        </message>
    </context>
    <context>
        <name>Weight</name>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Mineur</translation>
        </message>
        <message>
            <source>Decisive</source>
            <translation>Décisif</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>reword</source>
            <translation>reformuler</translation>
        </message>
        <message>
            <source>keep a wording</source>
            <translation>garder une formulation</translation>
        </message>
        <message>
            <source>Wordings to look at</source>
            <translation>Formulations à revoir</translation>
        </message>
        <message>
            <source>Wordings pointed out</source>
            <translation>Formulations signalées</translation>
        </message>
        <message>
            <source>As it reads</source>
            <translation>Texte actuel</translation>
        </message>
        <message>
            <source>As it might read</source>
            <translation>Reformulation proposée</translation>
        </message>
        <message>
            <source>Reason for keeping it</source>
            <translation>Motif pour la garder</translation>
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation>&amp;Reprendre la reformulation</translation>
        </message>
        <message>
            <source>&amp;Keep it as it is</source>
            <translation>&amp;Garder telle quelle</translation>
        </message>
        <message>
            <source>&amp;Show the line</source>
            <translation>&amp;Aller à la ligne</translation>
        </message>
        <message>
            <source>As it might &amp;read</source>
            <translation>Reformulation &amp;proposée</translation>
        </message>
        <message>
            <source>Reason for keeping &amp;it</source>
            <translation>Mot&amp;if pour la garder</translation>
        </message>
        <message>
            <source>Nothing is pointed out any more.</source>
            <translation>Plus rien n’est signalé.</translation>
        </message>
        <message>
            <source>&amp;Share the responsibility</source>
            <translation>&amp;Partager la responsabilité</translation>
        </message>
        <message numerus="yes">
            <source>%n wording(s) to look at</source>
            <translation>
                <numerusform>%n formulation à revoir</numerusform>
                <numerusform>%n formulations à revoir</numerusform>
            </translation>
        </message>
        <message>
            <source>A plan is about the services of the contract and the employees assigned to it, or likely to be; the company’s general policy may not be taken into account (method sheet § 2.2).</source>
            <translation>Un plan de progrès ne porte que sur les prestations du marché et sur les salariés qui y sont affectés, ou susceptibles de l’être ; la politique générale de l’entreprise ne peut pas être prise en compte (fiche méthode § 2.2).</translation>
        </message>
        <message>
            <source>No company may be preferred for where it is. What may be asked for: products of the region, or short supply chains, which count intermediaries, not kilometres (workshop of 20 January 2022).</source>
            <translation>Aucune entreprise ne peut être préférée pour son implantation. On peut demander des produits de la région, ou des circuits courts, qui comptent les intermédiaires et non les kilomètres (atelier du 20 janvier 2022).</translation>
        </message>
        <message>
            <source>No beneficiary is named in a plan or in minutes: give a number of persons, or a function.</source>
            <translation>Aucun bénéficiaire n’est nommé dans un plan ni dans un compte rendu : indiquez un nombre de personnes ou une fonction.</translation>
        </message>
        <message>
            <source>A percentage says of what: of which hours, which purchases, which employees.</source>
            <translation>Un pourcentage précise sa base : quelles heures, quels achats, quels salariés.</translation>
        </message>
        <message>
            <source>This result does not depend on the holder alone: share the responsibility, or keep the objective qualitative (workshop of 20 January 2022).</source>
            <translation>Ce résultat ne dépend pas du seul titulaire : partagez la responsabilité ou gardez un objectif qualitatif (atelier du 20 janvier 2022).</translation>
        </message>
    </context>
    <context>
        <name>WordingRule</name>
        <message>
            <source>The whole company</source>
            <translation>Toute l’entreprise</translation>
        </message>
        <message>
            <source>Local companies</source>
            <translation>Entreprises locales</translation>
        </message>
        <message>
            <source>A person named</source>
            <translation>Personne nommée</translation>
        </message>
        <message>
            <source>A percentage without its base</source>
            <translation>Pourcentage sans base</translation>
        </message>
        <message>
            <source>A result with a shared cause</source>
            <translation>Résultat à cause partagée</translation>
        </message>
    </context>
    <context>
        <name>YearVerdict</name>
        <message>
            <source>Target reached</source>
            <translation>Cible atteinte</translation>
        </message>
        <message>
            <source>Target not reached</source>
            <translation>Cible non atteinte</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Année en cours</translation>
        </message>
        <message>
            <source>No target in figures</source>
            <translation>Sans cible chiffrée</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Sans valeur</translation>
        </message>
        <message>
            <source>Not followed</source>
            <translation>Non suivi</translation>
        </message>
    </context>
    <context>
        <name>YearsTable</name>
        <message>
            <source>The years at a glance</source>
            <translation>Les années en un coup d’œil</translation>
        </message>
        <message>
            <source>No indicator has been followed yet: the plans of this contract have none.</source>
            <translation>Aucun indicateur suivi : les plans de ce marché n’en ont pas encore.</translation>
        </message>
        <message>
            <source>untitled axis</source>
            <translation>axe sans titre</translation>
        </message>
        <message>
            <source>Other indicators</source>
            <translation>Autres indicateurs</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Reached?</source>
            <translation>Atteinte ?</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <source>Mainland France</source>
            <translation>France métropolitaine</translation>
        </message>
        <message>
            <source>Alsace-Moselle</source>
            <translation>Alsace-Moselle</translation>
        </message>
        <message>
            <source>Guadeloupe</source>
            <translation>Guadeloupe</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Guyane</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
    </context>
</TS>
