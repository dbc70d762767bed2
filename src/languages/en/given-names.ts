import type { Words } from '../pack.js';

/**
 * Given names common in news. `name` is hardly ever anything else; `word` is a common word too, and needs more than itself
 * to be read as a name. `joint` begins or joins compound names (Abdel Rahman, van der Bellen).
 */
export const givenName: Words['givenName'] = {
  name: [
    'James', 'John', 'Robert', 'Michael', 'William', 'David', 'Richard', 'Joseph', 'Thomas', 'Charles', 'Christopher', 'Daniel', 'Matthew', 'Anthony',
    'Donald', 'Paul', 'Steven', 'Andrew', 'Kenneth', 'Joshua', 'Kevin', 'Brian', 'George', 'Edward', 'Ronald', 'Timothy', 'Jason', 'Jeffrey', 'Ryan',
    'Jacob', 'Gary', 'Nicholas', 'Eric', 'Jonathan', 'Stephen', 'Larry', 'Justin', 'Scott', 'Brandon', 'Benjamin', 'Samuel', 'Gregory', 'Alexander',
    'Raymond', 'Patrick', 'Dennis', 'Jerry', 'Aaron', 'Jose', 'Adam', 'Nathan', 'Henry', 'Douglas', 'Zachary', 'Peter', 'Kyle', 'Walter', 'Ethan',
    'Jeremy', 'Harold', 'Keith', 'Roger', 'Noah', 'Gerald', 'Carl', 'Terry', 'Sean', 'Arthur', 'Lawrence', 'Jesse', 'Dylan', 'Bryan', 'Joe', 'Bruce',
    'Albert', 'Willie', 'Gabriel', 'Alan', 'Juan', 'Ralph', 'Eugene', 'Randy', 'Vincent', 'Russell', 'Louis', 'Philip', 'Bobby', 'Johnny', 'Bradley',
    'Luke', 'Simon', 'Oliver', 'Harry', 'Nigel', 'Ian', 'Graham', 'Stuart', 'Neil', 'Martin', 'Tony', 'Boris', 'Gordon', 'Hugh', 'Duncan', 'Colin',
    'Alistair', 'Mary', 'Patricia', 'Jennifer', 'Linda', 'Elizabeth', 'Barbara', 'Susan', 'Jessica', 'Sarah', 'Karen', 'Lisa', 'Nancy', 'Betty',
    'Margaret', 'Sandra', 'Ashley', 'Kimberly', 'Emily', 'Donna', 'Michelle', 'Carol', 'Amanda', 'Dorothy', 'Melissa', 'Deborah', 'Stephanie', 'Rebecca',
    'Sharon', 'Laura', 'Cynthia', 'Kathleen', 'Amy', 'Angela', 'Shirley', 'Anna', 'Brenda', 'Pamela', 'Emma', 'Nicole', 'Helen', 'Samantha', 'Katherine',
    'Christine', 'Debra', 'Rachel', 'Carolyn', 'Janet', 'Catherine', 'Maria', 'Heather', 'Diane', 'Ruth', 'Julie', 'Olivia', 'Joyce', 'Kelly', 'Lauren',
    'Joan', 'Evelyn', 'Judith', 'Megan', 'Andrea', 'Cheryl', 'Hannah', 'Jacqueline', 'Martha', 'Gloria', 'Teresa', 'Ann', 'Sara', 'Frances', 'Kathryn',
    'Janice', 'Abigail', 'Alice', 'Julia', 'Judy', 'Sophia', 'Denise', 'Doris', 'Marilyn', 'Danielle', 'Beverly', 'Isabella', 'Theresa', 'Diana',
    'Natalie', 'Brittany', 'Marie', 'Kayla', 'Alexis', 'Lori', 'Hillary', 'Nikki', 'Kamala', 'Condoleezza', 'Melania', 'Ivanka', 'Liz', 'Priti',
    'Jacinda', 'Yvette', 'Jean-Claude', 'Emmanuel', 'Francois', 'François', 'Jacques', 'Nicolas', 'Pierre', 'Michel', 'Bernard', 'Segolene', 'Laurent',
    'Olaf', 'Gerhard', 'Helmut', 'Wolfgang', 'Klaus', 'Jens', 'Hans', 'Heiko', 'Annalena', 'Ursula', 'Sebastian', 'Markus', 'Frank-Walter', 'Silvio',
    'Matteo', 'Giuseppe', 'Giorgia', 'Mario', 'Romano', 'Luigi', 'Pedro', 'Mariano', 'Felipe', 'Carlos', 'Miguel', 'Luis', 'Jorge', 'Javier', 'Antonio',
    'Andres', 'Pablo', 'Diego', 'Fernando', 'Ricardo', 'Rafael', 'Alberto', 'Nestor', 'Cristina', 'Evo', 'Hugo', 'Fidel', 'Raul', 'Jair', 'Dilma',
    'Gustavo', 'Vladimir', 'Dmitry', 'Dmitri', 'Sergei', 'Sergey', 'Mikhail', 'Nikolai', 'Yuri', 'Alexei', 'Alexey', 'Igor', 'Oleg', 'Andrei', 'Viktor',
    'Victor', 'Ivan', 'Pavel', 'Yevgeny', 'Anatoly', 'Konstantin', 'Volodymyr', 'Petro', 'Yulia', 'Oleksandr', 'Oleksiy', 'Dmytro', 'Denys', 'Andriy',
    'Serhiy', 'Recep', 'Tayyip', 'Ahmet', 'Mehmet', 'Mustafa', 'Kemal', 'Hulusi', 'Mevlut', 'Binali', 'Abdullah', 'Fatih', 'Ismail', 'Devlet', 'Hakan',
    'Bibi', 'Benny', 'Ehud', 'Ariel', 'Avigdor', 'Naftali', 'Yair', 'Yitzhak', 'Shimon', 'Moshe', 'Tzipi', 'Bezalel', 'Itamar', 'Yoav', 'Gadi', 'Aviv',
    'Gilad', 'Gabi', 'Isaac', 'Amos', 'Avi', 'Ofer', 'Uri', 'Zeev', 'Yossi', 'Mohammed', 'Mohamed', 'Muhammad', 'Mohammad', 'Ahmed', 'Ahmad', 'Mahmoud',
    'Mahmud', 'Hassan', 'Hasan', 'Hussein', 'Husain', 'Hossein', 'Hussain', 'Ali', 'Omar', 'Umar', 'Osman', 'Othman', 'Khalid', 'Khaled', 'Ibrahim',
    'Yusuf', 'Youssef', 'Yousef', 'Abdul', 'Abdel', 'Abdulaziz', 'Abdelaziz', 'Abdelfattah', 'Abdulrahman', 'Abderrahmane', 'Abdelkader', 'Abdelmadjid',
    'Abdelilah', 'Saad', 'Saeed', 'Salman', 'Faisal', 'Fahd', 'Nayef', 'Turki', 'Bandar', 'Tamim', 'Hamad', 'Jassim', 'Zayed', 'Rashid', 'Mansour',
    'Nasser', 'Naser', 'Bashar', 'Hafez', 'Walid', 'Maher', 'Farouk', 'Rafik', 'Rafic', 'Najib', 'Nabih', 'Fouad', 'Samir', 'Samih', 'Sami', 'Rami',
    'Hani', 'Amr', 'Ayman', 'Anwar', 'Gamal', 'Hosni', 'Sameh', 'Ashraf', 'Tarek', 'Tariq', 'Ziad', 'Zyad', 'Wael', 'Marwan', 'Mostafa', 'Mounir',
    'Munir', 'Nabil', 'Adel', 'Adil', 'Haider', 'Nouri', 'Iyad', 'Barham', 'Masoud', 'Massoud', 'Nechirvan', 'Saddam', 'Uday', 'Qusay', 'Yahya', 'Khalil',
    'Muammar', 'Saif', 'Fayez', 'Aguila', 'Ghassan', 'Jamal', 'Kamal', 'Karim', 'Kareem', 'Mahdi', 'Mehdi', 'Moncef', 'Beji', 'Kais', 'Rached', 'Hamid',
    'Javad', 'Jawad', 'Reza', 'Akbar', 'Ebrahim', 'Ruhollah', 'Qassem', 'Qasem', 'Amir', 'Gulbuddin', 'Imran', 'Nawaz', 'Shehbaz', 'Asif', 'Pervez',
    'Benazir', 'Bilawal', 'Narendra', 'Rahul', 'Sonia', 'Manmohan', 'Rajnath', 'Amit', 'Arvind', 'Shinzo', 'Fumio', 'Yoshihide', 'Junichiro', 'Tsai',
    'Rodrigo', 'Ferdinand', 'Joko', 'Mahathir', 'Aung', 'Prayuth', 'Kofi', 'Tedros', 'Abiy', 'Hailemariam', 'Uhuru', 'Raila', 'Cyril', 'Thabo', 'Nelson',
    'Desmond', 'Emmerson', 'Goodluck', 'Muhammadu', 'Olusegun', 'Yoweri', 'Salva', 'Riek', 'Hage', 'Macky', 'Alassane', 'Faure', 'Idriss', 'Blaise',
    'Fatima', 'Fatma', 'Aisha', 'Maryam', 'Mariam', 'Zainab', 'Zeinab', 'Khadija', 'Nadia', 'Leila', 'Layla', 'Rania', 'Asma', 'Samira', 'Amina', 'Hanan',
    'Salma', 'Yasmin', 'Malala', 'Shirin', 'Narges', 'Mahsa',
  ],
  word: [
    'Amber', 'April', 'Art', 'Austin', 'Ban', 'Bill', 'Bob', 'Chad', 'Charlotte', 'Chase', 'Christian', 'Christina', 'Dawn', 'Dean', 'Dick', 'Drew',
    'Duke', 'Earl', 'Eli', 'Faith', 'Frank', 'Gene', 'Georgia', 'Grace', 'Grant', 'Guy', 'Hope', 'Hu', 'Iris', 'Ivy', 'Jack', 'Jean', 'Jordan', 'Joy',
    'June', 'Kim', 'Li', 'Logan', 'Lula', 'Madison', 'Major', 'Marine', 'Mark', 'May', 'Moon', 'Norman', 'Olive', 'Park', 'Pat', 'Ray', 'Rob', 'Ron',
    'Rose', 'Roy', 'Said', 'Sandy', 'Sheikh', 'Sue', 'Sultan', 'Tyler', 'Victoria', 'Virginia', 'Wang', 'Wayne', 'Will', 'Xi',
  ],
  joint: ['abd', 'abdel', 'abdul', 'bin', 'ben', 'ibn', 'abu', 'abou', 'al', 'el', 'ul', 'ur', 'ould', 'bint', 'van', 'van der', 'van den', 'von', 'von der', 'de', 'de la', 'del', 'della', 'di', 'da', 'dos', 'du', 'le', 'la', 'st', 'mac', 'mc', 'ter', 'ten'],
};
