//! The configuration as screens need it.

use steunpunt_domain::configuration as domain;

use crate::context::Context;
use crate::shapes::Nothing;
use crate::shapes::configuration::{
    Article, Category, Checklist, Choice, ClosingReason, Configuration, ConfigurationFiles, Facility, Group, Keywords,
    Label, Question, RoleCard, SubFormCode, Urgency,
};
use crate::{Answer, support_point};

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<Configuration> {
    match context.open() {
        Ok(open) => Ok(Configuration {
            problem: open.configuration_problem.clone(),
            theme_css: open.theme_css.clone(),
            ..view(&open.configuration)
        }),
        Err(_) => Ok(view(&support_point::shipped()?)),
    }
}

pub(crate) fn list_files(context: &Context, _: Nothing) -> Answer<ConfigurationFiles> {
    let folder = context.open()?.store.folder().configuration();
    let (used, unread) = steunpunt_store::configuration::own_files(&folder);
    Ok(ConfigurationFiles { folder: folder.display().to_string(), used, unread })
}

fn view(from: &domain::Configuration) -> Configuration {
    let permissions = |role: &domain::Role| role.may.iter().map(|may| format!("{may:?}").to_lowercase()).collect();
    Configuration {
        groups: from.groups.iter().map(group).collect(),
        category_when_missing: from.category_when_missing().map(|category| category.code.clone()),
        urgencies: from.urgencies.iter().map(urgency).collect(),
        questions: from.questions.iter().map(|q| Question { code: q.code.clone(), text: label(&q.text) }).collect(),
        roles: from.roles.iter().map(role).collect(),
        may: from.roles.iter().map(|role| (role.code.clone(), permissions(role))).collect(),
        closing_reasons: from.closing_reasons.iter().map(closing_reason).collect(),
        erasing_reasons: choices(&from.erasing_reasons),
        ticks: choices(&from.ticks),
        visit_reasons: choices(&from.visit_reasons),
        means: choices(&from.means),
        addressees: choices(&from.addressees),
        languages: choices(&from.languages),
        facilities: from.facilities.iter().map(facility).collect(),
        areas: from.areas.iter().map(|area| named(&area.code, &area.label)).collect(),
        building: from.building.iter().map(facility).collect(),
        articles: from.articles.iter().map(article).collect(),
        checklists: from.checklists.iter().map(checklist).collect(),
        role_cards: from.role_cards.iter().map(role_card).collect(),
        problem: None,
        theme_css: None,
    }
}

fn label(from: &domain::Label) -> Label {
    Label { nl: from.nl.clone(), en: from.en.clone() }
}

fn group(from: &domain::Group) -> Group {
    Group {
        code: from.code.clone(),
        label: label(&from.label),
        short: label(&from.short),
        leaves: from.leaves.iter().map(category).collect(),
    }
}

fn category(from: &domain::Category) -> Category {
    Category {
        code: from.code.clone(),
        label: label(&from.label),
        urgency: from.urgency.clone(),
        form: from.form.map(sub_form),
        count_only: from.count_only,
        place_needed: from.place_needed,
        keywords: Keywords { nl: from.keywords.nl.clone(), en: from.keywords.en.clone() },
    }
}

fn sub_form(from: domain::SubForm) -> SubFormCode {
    match from {
        domain::SubForm::Medicine => SubFormCode::Medicine,
        domain::SubForm::Device => SubFormCode::Device,
        domain::SubForm::WelfareCheck => SubFormCode::WelfareCheck,
    }
}

fn urgency(from: &domain::Urgency) -> Urgency {
    Urgency {
        code: from.code.clone(),
        label: label(&from.label),
        meaning: label(&from.meaning),
        minutes: from.minutes.and_then(|minutes| u32::try_from(minutes).ok()),
        sign: from.sign.clone(),
    }
}

fn role(from: &domain::Role) -> Choice {
    named(&from.code, &from.label)
}

fn named(code: &str, name: &domain::Label) -> Choice {
    Choice { code: code.to_owned(), label: label(name), key: None }
}

fn facility(from: &domain::Facility) -> Facility {
    Facility { code: from.code.clone(), label: label(&from.label), ask: label(&from.ask) }
}

fn article(from: &domain::Article) -> Article {
    Article {
        code: from.code.clone(),
        label: label(&from.label),
        unit: label(&from.unit),
        minimum: from.minimum,
        per_person_per_day: from.per_person_per_day,
        usual_per_day: from.usual_per_day,
        informs: label(&from.informs),
    }
}

fn checklist(from: &domain::Checklist) -> Checklist {
    let lines = from.lines.iter().map(|line| named(&line.code, &line.label)).collect();
    Checklist { code: from.code.clone(), label: label(&from.label), lines }
}

fn role_card(from: &domain::RoleCard) -> RoleCard {
    RoleCard {
        code: from.code.clone(),
        label: label(&from.label),
        priority: from.priority,
        duo: from.duo.clone(),
        does: from.does.clone(),
        never: from.never.clone(),
    }
}

fn choices(from: &[domain::Choice]) -> Vec<Choice> {
    let choice = |c: &domain::Choice| Choice { code: c.code.clone(), label: label(&c.label), key: c.key.clone() };
    from.iter().map(choice).collect()
}

fn closing_reason(from: &domain::ClosingReason) -> ClosingReason {
    let asks = from.asks.map(|asks| match asks {
        domain::Asks::DuplicateOf => "duplicate_of".to_owned(),
        domain::Asks::Text => "text".to_owned(),
    });
    ClosingReason { code: from.code.clone(), label: label(&from.label), status: from.status, asks }
}
