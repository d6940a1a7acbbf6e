//! Stores of a given size, made through the commands.

use steunpunt_tests::{Laptop, json};

/// A laptop with so many requests, of which some are open, and Ans signed in.
pub fn with_requests(count: u32) -> Laptop {
    let laptop = Laptop::with_open_point();
    steunpunt_commands::bench_data(&laptop.app, &laptop.window, count).expect("a filled store");
    laptop.does("list_requests", json!({ "open": true, "offset": 0, "limit": 1 }));
    laptop
}
