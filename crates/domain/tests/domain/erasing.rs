//! Which of two items under one name an act erases.

use steunpunt_domain::erasing::ItemErased;

#[test]
fn an_act_means_the_item_that_it_names_by_its_opening_and_any_where_that_is_not_known() {
    let (mut one, other) = ([1; 32], [2; 32]);
    let act = ItemErased::of(Some(one), "asked".to_owned(), String::new());
    assert!(act.means(Some(&one)) && !act.means(Some(&other)));
    assert!(act.means(None), "the entry that opened it has not come yet");
    one[8] = 9;
    assert!(act.means(Some(&one)), "the first bytes tell");
    let ahead = ItemErased::of(None, "asked".to_owned(), String::new());
    assert!(ahead.means(Some(&one)) && ahead.means(Some(&other)) && ahead.means(None));
}
