"""What governments do: verbs and nouns that tell a capital as government from the city. Pure data."""

from __future__ import annotations

from ._inflect import inflected

_REGULAR = """
accept accuse acknowledge act add admit advocate affirm agree aim allege allow announce appeal appear apologise apologize approve argue ask assert assure  authorise authorize avoid
back bar believe blame blast block boycott call cancel caution cede champion cite claim complain concede conclude condemn confirm consider consult continue contend cooperate criticise criticize
dangle decide declare decline defend delay demand denounce deny deploy describe designate dispatch dismiss dispute dominate downplay embrace emphasise emphasize endorse engage ensure escalate expect expel explain extend
favor favour fear finance   follow force foresee fund grant help hope  ignore impose improve indicate insist intend intensify intervene introduce invade invest invite issue join justify
label lack launch learn lift limit link lobby maintain mediate move mull need negotiate note notify object offer oppose order outline paint pardon permit persist plan  pledge portray praise prefer prepare press pressure
pretend prevent proclaim prohibit promise prompt propose protest provoke publish punish pursue push question ratify react reaffirm realise realize recall recognise recognize refuse regard regret reiterate reject relax release
remain remind renew repeat reply report request require resist resolve respond restrict resume retaliate retract reverse ruin sanction scrap seem shelve signal slam slap speculate spurn  stall stop stress suggest summon supply support
suspect suspend tend threaten tighten toughen trust try tolerate turn urge use veto view violate vote vow wait want warn welcome whitewash worry wish yield tout tear concoct scrutinise scrutinize rebuff rebuke
abandon abide abstain accelerate achieve adapt adopt alert amend annex appoint arm arrest assess assume authorize ban beef bolster boost bow brand budge calculate capitulate change check circumvent classify collude commend commit compete comply
compromise conceal conduct confront consent convene convey crack create cultivate curb defy detain deliver depend develop devote direct disagree discuss disown distance divert drop ease eject enact encourage end enforce enter entertain envisage
equip establish exclude exercise exert expand exploit export express face fail flex foment forbid forge fuel guarantee halt hand harass harbour harbor heed hesitate hint humiliate import increase infiltrate inform initiate install instruct
interfere intercept interpret jail lash lecture liken manage manipulate meddle mend miscalculate mobilise mobilize mock modernise monitor mount nationalise nationalize normalise normalize obstruct occupy orchestrate overplay owe penalise penalize perceive
persuade place plot possess postpone pour preach present prioritise prioritize proceed procure produce prop protect prove pull pump quash quit raise ramp reassure rebuild receive reciprocate recruit redouble reduce refrain reimpose reinforce rely reopen
repeal replace repress rescind reserve respect restore retain retreat return reveal revise revive revoke risk rush sabotage safeguard scale scold scramble seize serve settle share shield shun sideline silence slow smuggle soften sponsor squeeze start step
submit subsidise subsidize succeed sue suffer surrender sustain talk target terminate test trade train transfer treat trigger underestimate underline undermine unleash unveil vilify volunteer wage weaken weigh withhold work care caution comment help relent lodge counter broker dither vacillate concur reckon renounce shoulder spearhead stonewall strive tackle oversee overlook own reassert reconsider reinstate rejoin relinquish remove reroute resettle retract safeguard sanction sideline signal snub sour stall steer sway tiptoe
airlift allot arbitrate assail avert backtrack bait bargain bankroll berate bluff bridge buckle bungle bypass cajole castigate chide clarify clinch coax coerce hail hedge highlight fire flaunt float lower loosen outlaw overrule override preempt quarrel
reap rein relay renege reward roll scupper secure sever solicit spy squander stoke subvert swallow tempt toy waive waver wield woo wrestle attach attribute accommodate acquiesce aid alienate annul antagonise antagonize appease bend bully cancel chair chart
confine confiscate crave deem demote demur detect devise disavow disclose disregard dodge echo evade exempt exonerate fortify gloat glorify grapple grumble inflict inherit jeopardise jeopardize legalise legalize mislead muster nominate nurture outlast outmanoeuvre pacify pander perpetrate pivot placate
posture prolong prosecute protract quell rebut refute reopen repatriate repudiate resent reshape retake retort revert rotate shirk skirt spurn stifle stipulate stymie substantiate suppress switch thwart topple tout uproot usurp vet vouch vacate grab extricate penetrate reposition
bristle balk baulk shrug chafe cower crow fret gripe growl hanker itch lust marvel plead preen rage rail seethe sulk swagger teeter waffle wince yearn dabble dally dawdle ditch divulge duck dump
earmark embargo empower enshrine entrench erect espouse evict exhort expropriate extol extradite fend ferry field flip flout foist forfeit fudge funnel garner goad groom harden hector hoard hound ignite impound
incarcerate infringe insulate intern intimidate jam jettison juggle lament lavish leak lease levy liberalise liberalize license litigate loathe magnify mandate manoeuvre maneuver militarise militarize mint mishandle
moderate modify mollify mortgage muffle muzzle nag nudge nullify offload omit opt outfox outspend overhaul overreach overstate pamper partition patrol peddle petition plunder ply ponder pounce precipitate preclude
prescribe prevaricate privatise privatize prize profess proffer pry quiz ration rattle rebrand recant recast recoil reconvene redraw redress refine refund regain regulate rehabilitate reignite relish remit repay
replenish reprieve reprimand requisition rescue reshuffle restrain retool revalue rework rig rue salvage scoff scorn scrimp shower shuffle sift sniff spike spin squabble stake steamroll stiffen stockpile stomach strangle
subdue subpoena supplant swat sweeten swipe tamper tarnish taunt tax temper tether toil torpedo toss trample trumpet truncate underwrite unseat upgrade usher vanquish venture vie wallow weaponise weaponize whip whittle wobble wrangle wrest yank demolish dispense hurl indict loot massage mete oblige parade pardon raid ram reckon redeploy relocate scour shell splurge stash storm stump summon sweep toy vow
eye blink edge swap nix axe probe oust tap ink jockey haggle spar bicker feud quibble equivocate stew squirm seethe fume
""".split()
_IRREGULAR = """
began begin begins become becomes became brought bring brings broke break breaks chose choose chooses come comes came dealt draw draws drew fell feel feels felt fight fights fought find finds found
gave give gives give go goes went got get gets hear hears heard hit hits held hold holds kept keep keeps knew know knows know laid lay lays lead leads led leave leaves left let lets lose loses lost made make makes mean means meant
meet meets met offered paid pay pays put puts read reads said say says saw see sees seek seeks sought sell sells sold send sends sent set sets show shows showed sign signs signed speak speaks spoke spend spent spends
stand stands stood struck swear swears swore take takes took tell tells told think thinks thought understand understands understood win wins won withdraw withdraws withdrew withhold withholds withheld froze freeze freezes overcame forgave upheld uphold upholds undertook undertake undertakes forbade rethink rethinks rethought shrink shrinks shrank resent resents resented fought blew undercut overreact overreacted write writes wrote buy buys bought
buying selling making taking giving seeking holding leading sending setting fighting keeping putting doing going spending drawing bringing breaking telling saying winning losing letting withdrawing paying becoming choosing
dealing showing writing laying feeling playing building built build builds eyeing dragging dragged drag drags digging dug lie lies lied lying cheat cheats cheated blinked shrugged bristled balked baulked file files filed cosy do does did
""".split()


ACTS = frozenset(form for verb in _REGULAR for form in inflected(verb)) | frozenset(_IRREGULAR)
"""Finite and participle forms whose subject is somebody who can will something."""

BASES = frozenset(_REGULAR) | frozenset(
    "begin become bring break choose come deal draw feel fight find give go hold keep know lay lead leave lose make mean meet pay say see seek sell send show sign speak spend stand swear take tell think understand win withdraw write buy file".split()
)
"""Bare forms: after a capital without auxiliary they are nouns ("White House press secretary")."""

IRREGULAR_PAST = frozenset(
    """
    tore torn threw thrown hid hidden shut let bore borne bent bound bled blown bred cast clung crept cut dealt drove driven drank
    drunk ate eaten fed fled flew flown flung forsook forsaken foretold gave given ground hung hurt kept knelt leant leapt learnt
    lent lit misled mistook mistaken outbid overtook overtaken overthrew overthrown overran paid partook put quit rode ridden rang
    rung ran saw sought shook shed shone shod shot slew slain slid slung slit spun spat split sprang sprung stole stolen stuck stung
    strode strove striven swept swung swollen taught tread trod undid undone unwound upset wept wound wrung wrote written withstood
    withdrawn frozen chosen broken spoken sworn sold told sent spent held led left made met said laid begun done gone known taken
    forgotten forgot forbidden proven sown sewn dug bought brought caught fought thought built lost won set hit read
    """.split()
)
"""Past forms and participles that do not end in -ed."""

THINKING = frozenset(
    form
    for verb in """
        believe fear hope doubt suspect insist claim argue suggest admit think know say warn note reckon complain allege concede
        contend assume realise realize worry ensure wonder ask expect understand guess wish predict conclude
        """.split()
    for form in inflected(verb)
) | {"said", "thought", "knew", "known", "understood"}
"""Verbs that take a clause: what follows is its subject."""

SPEECH = frozenset(
    form
    for verb in "call accuse insist warn deny claim refuse vow demand reject announce urge threaten promise pledge blame".split()
    for form in (inflected(verb)[-1],)
) | {"saying", "telling"}
"""Participles of speech: in "with A calling it useful and B saying little"."""

STATES_OF_MIND = frozenset(
    """
open short fond wary willing ready prepared unwilling reluctant keen eager able unable likely unlikely set due committed determined concerned worried aware convinced wary afraid angry furious under behind responsible
involved reliant dependent interested guilty entitled obliged bound hopeful confident opposed alarmed confused happy unhappy trying seeking quick slow content free adamant silent vocal sceptical skeptical cautious optimistic desperate loath blindsided stunned surprised shocked irritated annoyed embarrassed rattled dismayed unmoved unimpressed unfazed bewildered puzzled unaware relieved pleased delighted displeased frustrated incensed outraged infuriated cornered humiliated isolated alone key divided united split allied aligned nervous uneasy anxious jittery suspicious resentful impatient exasperated seething
""".split()
)

AUXILIARIES = frozenset(
    """
will would could should must may might can cannot can't won't wouldn't couldn't has have had hasn't haven't hadn't is isn't was wasn't are does doesn't did didn't do also not never now still already since then
be yet rather again always both all each once even only simply just long later soon instead therefore thus too rarely often has been being to currently today yesterday recently neither either ever soon
""".split()
)

POLICY = frozenset(
    """
accession accusation accusations action actions administration advance adversaries agenda aggression aid aim aims allegation allegations allies ally ambassador ambition ambitions annexation answer apparatus appeal approach approval argument
arms army assertion assertions assertiveness assault assessment assurance assurances attack attacks attempt attempts attitude authorities authority backing ban behaviour behavior bid blockade bombardment budget bureaucracy
cabinet calculation calculus call calls campaign capitulation charge charges choice choices clampdown claim claims coercion commitment commitments compliance concern concerns concession concessions condition conditions conduct confrontation consent contribution control cooperation
counterpart counterparts countermeasures credibility crackdown criticism decision decisions defence defense defiance delegation demand demands denial denials deployment deployments desire deterrent dialogue diplomacy diplomat diplomats diplomatic dispute dominance
economic economy effort efforts embassy embrace guns artillery rockets bombers gunboats tax taxes levy levies subsidy subsidies bill bills bond bonds reserves deficit pension pensions welfare asylum migration visa visas border borders climate gas grain coal fisheries farm fiscal emissary enemies energy engagement envoy envoys escalation excuse exit expansion explanation exports fears feud financial fleet focus follies forces foreign friendship geopolitical goal goals goodwill government grip hand handling hard
hardline help heavy hegemony hopes human hostility ideology image imports inability inaction influence initiative insistence intelligence intention intentions interest interests interference intervention invasion invitation involvement isolation lead leader leaders leadership line lies lobbying
long maneuvers manoeuvres maritime mediation membership message military missile missiles misgivings mission monetary motives move moves national navy negotiator negotiators neighbours new nuclear objection objections objective objectives occupation offensive offer offers official officials oil opponents opposition orbit order orders own participation
partner partners partnership patience peace permission plan plans pledge pledges policies policy political position positions posture power powers preference preparations presence pressure pretext priorities priority programme program progress promise promises propaganda proposal proposals protest protests proxy proxies provocation
pullout push puppet puppets quest reaction readiness rebuke recognition record red refusal regime rejection relations relationship reliance reluctance repression reputation request response retaliation rhetoric rights rival rivals role rule rulers ruling sabre saber sanctions secret security sense shift silence
side sovereignty spies spokesman spokeswoman spokesperson spy stance state strategic strategy strike strikes support suspicion suspicions sway tactics talks tariff tariffs territorial threat threats ties top tough trade treatment trick troops trust turn ultimatum unease unwillingness veto view views vision vow war warning warnings warplanes wars weapons will willingness wish wishes withdrawal words word eyes mind crosshairs sights thinking pocket payroll bidding behest hands name zero forest employment hesitation indifference optimism pessimism fury anger outrage delay delays failure failures success victory defeat gamble gambit game gains losses enthusiasm pride prestige standing clout weight voice
favour favor territory sphere backyard doorstep satellite satellites soldiers tanks drones jets ships warships hackers generals commanders paymaster paymasters negotiators elite elites establishment playbook arsenal deterrence parliament finance defence-ministry interior lawmakers
reforms reform legislation laws law spending investment investments loans lending debt aid-budget expulsion expulsions seizure treaty obligations guarantees guarantee terms timetable deadline hesitance propensity tendency reticence intransigence complicity connivance benefit protection patronage tutelage umbrella leverage meddling bullying largesse clutches ire wrath hostility-to warmth overture overtures outreach charm pivot tilt neutrality absence presence apology remarks comments statement statements man men writ creditor creditors lender lenders supplier suppliers customer customers backer backers protector patron patrons closest staunchest neighbour neighbor mouthpiece
""".split()
)

PLACES = frozenset(
    """
airport airports avenue bar bars beach bishop boulevard bridge bridges cathedral church churches city college court courts derby downtown district districts dailies exchange festival hospital hospitals hotel hotels landmark landmarks market markets marathon mayor metro museum museums
neighborhood neighborhoods neighbourhood neighbourhoods newspaper old olympics orchestra outskirts park parks police port prison railway residents restaurant restaurants river road roads school schools skyline skies slum slums square stadium station street streets studio suburb suburbs subway
symphony theatre theater traffic tube university west zoo train tribunal apartment home flat office bureau correspondent region area
""".split()
)

PUSHED = r"(?:forc|oblig|trust|allow|expect|want|ask|urg|pressur|press|push|help|enabl|requir|compel|convinc|persuad|encourag|invit|prompt|order|tell|told|warn|implor|beg|exhort|goad|entic|lur)"
"""Stems of verbs with a government as object and "to" after it."""

BLAMED = frozenset(
    """
    soothe sooth calm hurt hobbl appal deceiv fool trick dup cheat corner reprov rebuff confus puzzl stung sting embolden irk wrongfoot outrag scar tempt lur
    accus alarm anger angr annoy antagonis antagoniz appeas arm ask assur bail bankroll betray blackmail blam
    blast brib brief bulli bully bypass cajol castigat cede chastis chid coerc condemn confront consult contain
    convinc cost counter court criticis criticiz defi defy denied denies denounc deny deter dismay displeas
    distrust embarrass embolden emulat enrag favor favour financ flatter forgave forgiv fund gave give giving
    grant heed help humiliat ignor implor inform infuriat irritat isolat lambast lectur lobbi lobby mistrust
    mock mollif mollify needl notif obey offer oppos outbid outflank outmaneuver outmanoeuvr owe persuad
    petition phon placat pleas prais praise press pressur promis provok punish rang rattl reassur rebuk
    reprimand reward rile sanction satisf scold scorn shame shield sidelin slam snub spare spook strengthen
    subsidis subsidiz sue sued telephon tell thank threaten thwart told trust undermin unnerv unsettl urg vex
    warn weaken woo worri wrong-foot
    """.split()
)
"""Stems of verbs whose object is somebody, hardly ever a city."""

AIMED: dict[str, frozenset[str]] = {
    preposition: frozenset(words.split())
    for prepositions, words in {
        "for": """
            support sympathy praise backing respect contempt disdain aid help weapons arms case problem headache setback victory
            challenge embarrassment blow defeat win boost priority time disaster gift lesson test humiliation loss matter dilemma crisis
            moment success triumph face trap opening opportunity lifeline nightmare cost price lawyer lawyers spokesman spokeswoman spokesperson spokesmen negotiator negotiators adviser advisers advisor advisors lobbyist lobbyists speak speaks speaking spoke act acts acting spy spied spying lobbied lobbies fights
            fought proxy proxies
            """,
        "to": """
            according aid loyal close closer closely concession concessions weapons shipments shipment arms sales threat threats blow
            signal signals message messages ultimatum letter appeal challenge support opposition hostile sympathetic subservient beholden
            allegiance assistance deference rebuke handed ceded alternative friendly warning warnings appeals demand demands overture
            overtures answerable loyalty tilt turn turned looked looks look up sold leased lent owed loan loans grant grants bow bowed
            bows bowing caved cave caves appealed appealing apologised apologized apology complained complaint complaints pledge pledges
            promise promises promised assurance assurances guarantee guarantees debt debts pivot pivoted embarrassing unacceptable
            acceptable indebted submit submitted accountable lost response answer proposal offer offers note notes memo memos cable cables submission remarks report reports reported reporting
            """,
        "on upon": """
            pressure sanction sanctions tariff tariffs dependent dependence reliance reliant embargo curbs heat leverage faith hope hopes
            criticism restrictions pressed call calls called calling bet bets blame blames blamed eye praise prevail prevailed hard
            harder easy easier tough tougher soft weak depend depends depended depending spy spied spying influence war dependency
            imposed impose imposing relied rely relies relying lean leaned demands hinge hinges hinged rest rests rested focus focused
            """,
        "against with": """
            sanction sanctions accusation accusations allegation allegations charges case complaint complaints measures tariffs campaign
            anger action claim claims retaliate retaliation retaliatory protest stance ally allied siding sided side sides aligned war
            negotiate negotiating negotiation negotiations negotiated talk talking deal dealing compete competing competition competed
            cooperate cooperating cooperation co-operate co-operating co-operation clash clashed clashes reconcile reconciled
            reconciliation work working confrontation frustration frustrated frustrations patience threats share shared shares sharing odds loggerheads found ruled rule rules voted vote votes ruling rulings evidence furious angry unhappy
            """,
        "of": """
            benefit detriment expense consent approval permission demand demands policy policies critic critics tool tools agent agents
            ally allies enemy enemies puppet puppets friend friends behalf influence support order orders instructions orbit grip opponent
            opponents wrath ire critical suspicious wary distrustful fear condemnation patience control recognition intentions interests
            insistence behest request invitation eyes view views mouthpiece proxy proxies supporter supporters help backing arm hand hands
            blessing defiance mercy assent connivance acquiescence complicity policies whim favour favor envoys envoy sake protection
            patronage puppet vassal client clients distrust mistrust
            """,
        "by": """
            backed supported armed funded controlled imposed proposed brokered sponsored installed appointed led move moves attempt
            attempts effort efforts decision demand demands pledge pledges claim claims offer offers threat threats action actions
            measures policies promises statement statements step steps refusal response plan plans provocation provocations concession
            concessions approach assurances campaign launch launches test tests strike strikes attack attacks raid raids denial denials
            set sent paid borne met shouldered made laid drawn push pressure meddling interference espionage veto vetoes lies violations breach breaches
            incursion incursions crackdown gesture overtures sabre-rattling
            """,
        "in": "trust faith confidence trusts trusted mistrust",
    }.items()
    for preposition in prepositions.split()
}
"""Words whose object is a government, by the prepositions after them ("sanctions on", "according to")."""

SENT = frozenset(
    """
    negotiators officials diplomats envoy envoys delegate delegates delegation delegations representatives ministers leaders
    emissary emissaries signal signals pressure message messages criticism support order orders instruction instructions response
    backing weapons aid condemnation demand demands threat threats help opposition pushback rebuke rebukes backlash answer answers
    reply replies approval permission assurance assurances guarantee guarantees money loan loans funding subsidies praise reaction
    reactions protest protests objection objections silence invitation permission proposal proposals offer offers concession
    concessions warning warnings interference denial denials recognition promise promises pledge pledges commitment commitments
    retaliation reprisals hostility cooperation co-operation directive directives clarification apology explanation protection
    blessing nod note statement statements announcement announcements communique complaint complaints ultimatum resistance call calls fury anger ire wrath sanctions independence orders consent
    """.split()
)
"""Nouns that come from a government ("a rebuke from")."""

PASSED_BY = frozenset(
    """
    stopped dropped drop drops stop stops passed pass passes passing held written followed hosted won swung came went come go drove
    drive driven bid bids hosting staged lost scored beaten inspired lived lives live sat sits flew flown travelled traveled surrounded
    """.split()
)
"""Words before "by" that make a city of what follows it."""
