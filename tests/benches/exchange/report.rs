//! What was measured, and what is over its bar.

#[derive(Default)]
pub struct Report {
    over: Vec<String>,
}

impl Report {
    /// A figure that may be so much at most.
    pub fn at_most(&mut self, name: &str, measured: f64, bar: f64) {
        println!("{name:<66} {measured:>9.2} (at most {bar})");
        if measured > bar {
            self.over.push(format!("{name}: {measured:.2}, at most {bar} is allowed"));
        }
    }

    /// A figure that is only told.
    pub fn tell(name: &str, measured: f64, unit: &str) {
        println!("{name:<66} {measured:>9.2} {unit}");
    }

    /// Ends the run with an error when anything is over its bar.
    pub fn judges(self) {
        if !self.over.is_empty() {
            println!("\nover the bar:\n{}", self.over.join("\n"));
            std::process::exit(1);
        }
    }
}
